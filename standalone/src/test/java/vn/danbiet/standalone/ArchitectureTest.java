package vn.danbiet.standalone;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Petitioner;

/** The arrows of the design, and what nobody may do because tests and replays depend on it. */
@AnalyzeClasses(packages = "vn.danbiet", importOptions = {ImportOption.DoNotIncludeTests.class,
        ArchitectureTest.NoTestJars.class})
class ArchitectureTest {
    /** What other modules lend to our tests is not production code either. */
    static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String EVENTS = "vn.danbiet.events..";
    private static final String LAW = "vn.danbiet.law..";
    private static final String LOG = "vn.danbiet.log..";
    private static final String EMBEDDED = "vn.danbiet.embeddedmongo..";
    private static final String PLATFORM = "vn.danbiet.platform..";
    private static final String COMMAND = "vn.danbiet.command..";
    private static final String QUERY = "vn.danbiet.query..";
    private static final String STANDALONE = "vn.danbiet.standalone..";

    @ArchTest
    static final ArchRule neither_side_depends_on_the_other = noClasses().that()
            .resideInAPackage(COMMAND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(QUERY, STANDALONE, EMBEDDED);

    @ArchTest
    static final ArchRule nor_the_other_way_round = noClasses().that()
            .resideInAPackage(QUERY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, STANDALONE, EMBEDDED);

    @ArchTest
    static final ArchRule the_published_language_knows_neither_spring_nor_the_log_nor_any_of_ours = noClasses().that()
            .resideInAPackage(EVENTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..", LAW, LOG, EMBEDDED,
                    PLATFORM, COMMAND, QUERY, STANDALONE);

    @ArchTest
    static final ArchRule the_law_knows_the_published_language_only = noClasses().that()
            .resideInAPackage(LAW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.axonframework..", "com.mongodb..", "org.bson..",
                    "com.fasterxml..", "tools.jackson..", LOG, EMBEDDED, PLATFORM, COMMAND, QUERY, STANDALONE);

    @ArchTest
    static final ArchRule who_petitioners_are_is_in_events_only_where_it_is_sealed = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(EVENTS)
            .should(new ArchCondition<>("name petitioners inside Personal only") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean sealed = !isBare(field.reflect().getGenericType());
                    events.add(new SimpleConditionEvent(field, sealed, field.getDescription()));
                }
            });

    private static boolean isBare(Type type) {
        return switch (type) {
            case ParameterizedType sealed when sealed.getRawType() == Personal.class -> false;
            case ParameterizedType container ->
                Stream.of(container.getActualTypeArguments()).anyMatch(ArchitectureTest::isBare);
            default -> type == Petitioner.class;
        };
    }

    @ArchTest
    static final ArchRule the_log_knows_neither_spring_nor_any_domain = noClasses().that()
            .resideInAPackage(LOG)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", EVENTS, LAW, EMBEDDED, PLATFORM, COMMAND, QUERY, STANDALONE);

    @ArchTest
    static final ArchRule the_embedded_server_knows_none_of_ours = noClasses().that()
            .resideInAPackage(EMBEDDED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", EVENTS, LAW, LOG, PLATFORM, COMMAND, QUERY, STANDALONE);

    @ArchTest
    static final ArchRule the_platform_knows_no_side = noClasses().that()
            .resideInAPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMAND, QUERY, STANDALONE, EMBEDDED);

    @ArchTest
    static final ArchRule time_comes_from_the_one_clock = noClasses().that()
            .doNotHaveFullyQualifiedName("vn.danbiet.platform.web.WebConfiguration")
            .should()
            .accessTargetWhere(asksForTheTime());

    @ArchTest
    static final ArchRule chance_is_seeded_or_secure = noClasses().should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule features_do_not_go_round_in_circles = slices().matching("vn.danbiet.(*).(*)..")
            .should()
            .beFreeOfCycles();

    private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
        return DescribedPredicate.describe("asks for the time", call -> {
            String owner = call.getTargetOwner().getFullName();
            return owner.startsWith("java.time.") && call.getName().equals("now")
                    || owner.equals(Clock.class.getName()) && call.getName().startsWith("system")
                    || owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis")
                    || owner.equals(Date.class.getName()) && call.getName().equals("<init>");
        });
    }
}
