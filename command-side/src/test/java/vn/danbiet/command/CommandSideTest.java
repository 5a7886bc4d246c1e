package vn.danbiet.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole command side over a server of its own, called through HTTP without a network. It is started once for all the
 * tests that are marked with this, so none of them counts on an empty log. Nothing is done in rounds unless a test says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {CommandSideApplication.class, TestWorld.class}, properties = {
        "danbiet.petitioner-secret=0123456789abcdef0123456789abcdef", "danbiet.evidence.largest-file=3MB",
        "danbiet.evidence.most-files=2", "danbiet.rounds.interval=0s"})
@AutoConfigureMockMvc
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface CommandSideTest {
}
