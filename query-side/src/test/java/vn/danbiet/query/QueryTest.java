package vn.danbiet.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;

/** The whole query side over a server of its own, called through HTTP without a network. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {QuerySideApplication.class, TestWorld.class, TestServer.class})
@AutoConfigureMockMvc
@DirtiesContext
public @interface QueryTest {
}
