package vn.danbiet.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.danbiet.log.tool.LogTool;
import vn.danbiet.query.views.ViewTool;

/** The query side as a service of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(QueryConfiguration.class)
public class QuerySideApplication {
    public static void main(String[] arguments) {
        if (LogTool.isMeantBy(arguments)) {
            LogTool.main(arguments);
            return;
        }
        if (ViewTool.isMeantBy(arguments)) {
            ViewTool.carryOut(arguments);
            return;
        }
        SpringApplication.run(QuerySideApplication.class, arguments);
    }
}
