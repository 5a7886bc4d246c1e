package vn.danbiet.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a fact is stored for ever, independent of the class that carries it today.
 *
 * <p>
 * The part before the first dot names the kind of stream. A change of the stored shape needs the next revision.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    /** For example {@code petition.received}. */
    String value();

    /** Counts up from 1. */
    int revision() default 1;
}
