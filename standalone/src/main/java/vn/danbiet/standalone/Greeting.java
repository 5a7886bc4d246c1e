package vn.danbiet.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import vn.danbiet.standalone.data.DataFolder;
import vn.danbiet.standalone.issuer.DemoClient;
import vn.danbiet.standalone.issuer.DemoIssuerConfiguration;

/** Says what a newcomer needs next, in one line. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Greeting implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String url = "http://localhost:" + environment.getProperty("local.server.port");
        boolean issues = event.getApplicationContext()
                .getBeanProvider(DemoIssuerConfiguration.class)
                .getIfAvailable() != null;
        log.info("Listening on {}. Data: {}. Token: {}", url, DataFolder.of(environment).path(),
                issues
                        ? "curl -u %s:%s -d grant_type=client_credentials %s/oauth2/token"
                                .formatted(DemoClient.OFFICER_A.id(), DemoClient.SECRET, url)
                        : "from the issuer that is configured");
    }
}
