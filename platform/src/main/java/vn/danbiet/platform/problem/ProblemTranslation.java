package vn.danbiet.platform.problem;

import java.util.Optional;

/** Knows the exceptions of one area and what to tell callers about them. */
@FunctionalInterface
public interface ProblemTranslation {

    /** The problem behind an exception, or nothing where it is not one of this area. */
    Optional<Problem> problemOf(Exception exception);
}
