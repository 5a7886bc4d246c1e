package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What docs/threat-model.md claims is held by tests that are there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThreatModelTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern PROTECTION = Pattern.compile("(?ms)^\\* (.*?)(?=^\\* |^#|\\z)");

    @Test
    void names_no_test_that_is_not_there() throws IOException {
        List<MatchResult> named = TEST.matcher(page()).results().toList();
        assertThat(named).isNotEmpty()
                .allSatisfy(test -> assertThat(source(test.group(1))).as(test.group())
                        .containsPattern(
                                "@(?:Parameterized)?Test\\s+(?:@\\w+[^\\n]*\\s+)*void " + test.group(2) + "\\("));
    }

    @Test
    void names_a_test_for_each_protection() throws IOException {
        String protections = page().split("(?m)^## What protects$")[1].split("(?m)^## ")[0];
        assertThat(PROTECTION.matcher(protections).results().map(MatchResult::group)).isNotEmpty()
                .allSatisfy(protection -> assertThat(protection).containsPattern(TEST));
    }

    private static String page() throws IOException {
        return Files.readString(PROJECT.resolve("docs/threat-model.md"));
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            for (Path sources : modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    var found = files.filter(file -> file.endsWith(test + ".java")).findAny();
                    if (found.isPresent()) {
                        return Files.readString(found.get());
                    }
                }
            }
        }
        throw new AssertionError("There is no " + test);
    }
}
