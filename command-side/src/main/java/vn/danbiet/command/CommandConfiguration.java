package vn.danbiet.command;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.command.complaint.Complaint;
import vn.danbiet.command.denunciation.Denunciation;
import vn.danbiet.command.identity.WhenDestroyedThenEmptyTheVault;
import vn.danbiet.command.law.LawRegister;
import vn.danbiet.command.organisation.Organisation;
import vn.danbiet.command.petition.Petition;
import vn.danbiet.command.protection.Protection;
import vn.danbiet.command.violation.Violation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Law;
import vn.danbiet.platform.PlatformConfiguration;
import vn.danbiet.platform.axon.AxonLifecycle;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.axon.DeadLetterRounds;
import vn.danbiet.platform.law.LawBook;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.view.ViewRounds;

/** The command side: aggregates, the policies that follow from events, the write API. */
@Configuration(proxyBeanMethods = false)
// By their full names: procedures have steps, and so controllers, of one name.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(PlatformConfiguration.class)
public class CommandConfiguration implements WebMvcConfigurer {
    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }

    /** The law as this process applies it now. */
    @Bean
    Supplier<Law> law(LawBook book) {
        return book::law;
    }

    /** The organisation as this process knows it now. */
    @Bean
    Supplier<OrganisationChart> units(OrganisationBook organisation) {
        return organisation::chart;
    }

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration commandAxon) {
        return commandAxon.commandGateway();
    }

    @Bean
    org.axonframework.config.Configuration commandAxon(AxonSetup axon) {
        return axon.configurer()
                .configureAggregate(Petition.class)
                .configureAggregate(Organisation.class)
                .configureAggregate(LawRegister.class)
                .configureAggregate(Complaint.class)
                .configureAggregate(Protection.class)
                .configureAggregate(Denunciation.class)
                .configureAggregate(Violation.class)
                .buildConfiguration();
    }

    @Bean
    AxonLifecycle aggregates(org.axonframework.config.Configuration commandAxon) {
        return new AxonLifecycle(commandAxon);
    }

    /** Apart from the aggregates, because policies give orders themselves. */
    @Bean
    org.axonframework.config.Configuration policyAxon(AxonSetup axon, List<Policy> policies,
            @Value("${danbiet.forget-again:false}") boolean forgetAgain) {
        if (forgetAgain) {
            axon.startOver(WhenForgottenThenDestroyKeys.NAME);
            axon.startOver(WhenDestroyedThenEmptyTheVault.NAME);
        }
        Configurer configurer = axon.configurer();
        policies.forEach(policy -> axon.follow(configurer, policy.processor(), policy));
        return configurer.buildConfiguration();
    }

    @Bean
    ViewRounds openCaseRounds(OpenCases openCases, Clock clock) {
        return openCases.rounds(clock);
    }

    @Bean
    AxonLifecycle policies(org.axonframework.config.Configuration policyAxon) {
        return new AxonLifecycle(policyAxon);
    }

    @Bean
    DeadLetterRounds policyDeadLetters(org.axonframework.config.Configuration policyAxon) {
        return new DeadLetterRounds(policyAxon);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OrderResolver());
    }
}
