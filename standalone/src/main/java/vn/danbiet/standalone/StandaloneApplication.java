package vn.danbiet.standalone;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.danbiet.command.CommandConfiguration;
import vn.danbiet.log.tool.LogTool;
import vn.danbiet.query.QueryConfiguration;
import vn.danbiet.query.views.ViewTool;
import vn.danbiet.standalone.data.LocalData;
import vn.danbiet.standalone.issuer.DemoIssuerConfiguration;
import vn.danbiet.standalone.organisation.DemoOrganisation;
import vn.danbiet.standalone.simulator.SimulatedTime;
import vn.danbiet.standalone.simulator.Simulator;

/** Both sides in one JVM, with a server and an issuer of their own unless others are configured. For trying out. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class})
@Import({CommandConfiguration.class, QueryConfiguration.class, DemoIssuerConfiguration.class, DemoOrganisation.class,
        Greeting.class, SimulatedTime.class, Simulator.class})
public class StandaloneApplication {
    public static void main(String[] arguments) {
        if (LogTool.isMeantBy(arguments)) {
            LogTool.main(arguments);
            return;
        }
        if (ViewTool.isMeantBy(arguments)) {
            ViewTool.carryOut(arguments);
            return;
        }
        start(arguments);
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(StandaloneApplication.class).initializers(new LocalData()).run(arguments);
    }
}
