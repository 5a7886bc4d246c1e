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

/** Says what a newcomer needs next, in one line. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class Greeting implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger log = LoggerFactory.getLogger(Greeting.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String url = "http://localhost:" + environment.getProperty("local.server.port");
        log.info("Listening on {}. Data: {}. Token: curl -u {}:{} -d grant_type=client_credentials {}/oauth2/token",
                url, DataFolder.of(environment).path(), DemoClient.OFFICER_A.id(), DemoClient.SECRET, url);
    }
}
