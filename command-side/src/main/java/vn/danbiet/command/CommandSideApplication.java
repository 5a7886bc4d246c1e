package vn.danbiet.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.danbiet.log.tool.LogTool;

/** The command side as a service of its own. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandConfiguration.class)
public class CommandSideApplication {
    public static void main(String[] arguments) {
        if (LogTool.isMeantBy(arguments)) {
            LogTool.main(arguments);
            return;
        }
        SpringApplication.run(CommandSideApplication.class, arguments);
    }
}
