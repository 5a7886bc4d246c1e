package vn.danbiet.platform.problem;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers with a problem document what never gets as far as the application, such as an address that is none or headers
 * that are too long, and what comes back from it as a mere status.
 */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }

    private static final class ProblemValve extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
            if (!answered && response.setErrorReported()) {
                ProblemType type = ProblemType.of(response.getStatus());
                ProblemDocument.write(new Problem(type, type.title()), request, response);
            }
        }
    }
}
