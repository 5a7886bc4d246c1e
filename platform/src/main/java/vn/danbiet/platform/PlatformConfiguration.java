package vn.danbiet.platform;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Import this into an application to get the conventions, the security and the log. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class PlatformConfiguration {}
