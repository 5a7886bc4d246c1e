package vn.danbiet.query;

import java.util.List;
import org.axonframework.config.Configurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danbiet.platform.PlatformConfiguration;
import vn.danbiet.platform.axon.AxonLifecycle;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.axon.DeadLetterRounds;
import vn.danbiet.platform.view.KnownParameters;
import vn.danbiet.platform.view.View;

/** The query side: the views, the read API, audit. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(PlatformConfiguration.class)
public class QueryConfiguration implements WebMvcConfigurer {
    @Bean
    org.axonframework.config.Configuration queryAxon(AxonSetup axon, List<View<?>> views) {
        Configurer configurer = axon.configurer();
        views.forEach(view -> view.follow(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    AxonLifecycle projections(org.axonframework.config.Configuration queryAxon) {
        return new AxonLifecycle(queryAxon);
    }

    @Bean
    DeadLetterRounds viewDeadLetters(org.axonframework.config.Configuration queryAxon) {
        return new DeadLetterRounds(queryAxon);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }
}
