package vn.danbiet.platform.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text as people write it: something in it can be seen, at most {@link #max} characters (code points), no control
 * characters but line breaks and tabs, nothing that turns the direction of what follows, no halves of characters. Nothing
 * at all is valid: add {@code @NotNull} where text is a must.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    int max();

    String message() default "not plain text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at each code point once. */
    final class Validator implements ConstraintValidator<PlainText, String> {
        private int max;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().anyMatch(Validator::seen)
                    && text.codePointCount(0, text.length()) <= max && text.codePoints().allMatch(Validator::plain);
        }

        /** Whether it leaves a trace on paper by itself; blanks of some scripts count as letters or symbols. */
        private static boolean seen(int c) {
            return switch (Character.getType(c)) {
                case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                        Character.UNASSIGNED ->
                    false;
                default -> c != 0x115F && c != 0x1160 && c != 0x3164 && c != 0xFFA0 && c != 0x2800;
            };
        }

        private static boolean plain(int c) {
            if (c == '\n' || c == '\r' || c == '\t') {
                return true;
            }
            boolean turnsDirection = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
            return !turnsDirection && !noncharacter && Character.getType(c) != Character.CONTROL
                    && Character.getType(c) != Character.SURROGATE;
        }
    }
}
