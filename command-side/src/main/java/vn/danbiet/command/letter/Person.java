package vn.danbiet.command.letter;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Petitioner;
import vn.danbiet.platform.web.PlainText;

/** One of the people behind a letter, as it is sent in. */
public record Person(
        @NotNull @PlainText(max = 200) String name,
        @PlainText(max = 500) @Nullable String address,
        @PlainText(max = 30) @Nullable String phone,
        @PlainText(max = 30) @Nullable String identityNumber,
        @Nullable Boolean representative) {

    public static List<Petitioner> petitioners(List<Person> people) {
        return people.stream()
                .map(person -> new Petitioner(person.name(), person.address(), person.phone(), person.identityNumber(),
                        Boolean.TRUE.equals(person.representative())))
                .toList();
    }

    /** Personal data stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "Person[withheld]";
    }
}
