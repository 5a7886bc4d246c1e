package vn.danbiet.query.worklist;

import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.query.cases.PersonWords;

/** Words of letters and of names in one index, and still apart: not everybody may search by names. */
final class WorkWords {
    private static final String NAME = "n:";

    private WorkWords() {}

    static List<String> found(List<String> letterWords, List<PersonWords> personWords) {
        return Stream
                .concat(letterWords.stream(),
                        personWords.stream().flatMap(person -> person.words().stream()).map(word -> NAME + word))
                .distinct()
                .sorted()
                .toList();
    }

    /** What a word is looked for as. */
    static List<String> sought(String word, boolean byPerson) {
        return byPerson ? List.of(word, NAME + word) : List.of(word);
    }
}
