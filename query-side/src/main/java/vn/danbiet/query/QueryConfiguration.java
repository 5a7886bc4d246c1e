package vn.danbiet.query;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danbiet.platform.PlatformConfiguration;
import vn.danbiet.platform.view.KnownParameters;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewRounds;

/** The query side: the views, the read API, audit. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(PlatformConfiguration.class)
public class QueryConfiguration implements WebMvcConfigurer {
    @Bean
    ViewRounds viewRounds(List<View<?>> views, Clock clock) {
        return new ViewRounds(views, clock);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }
}
