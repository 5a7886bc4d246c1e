package vn.danbiet.command.letter;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;

/**
 * Whom the personal data of a case is about: each petitioner by a subject of their own, and one more for all that they
 * wrote themselves and for what was put on record about them. Nothing here, nor anywhere in the aggregate, is ever opened.
 */
public final class Subjects {
    private final PersonalData personal;
    private final DataSubject words;
    private final Set<DataSubject> forgotten = new HashSet<>();

    /**
     * @param personal as it was received
     * @param words the data subject of what was written
     */
    public Subjects(PersonalData personal, DataSubject words) {
        this.personal = personal;
        this.words = words;
    }

    /** As it was received, to go on with the parts of the letter. */
    public PersonalData personal() {
        return personal;
    }

    /** What petitioners write themselves is personal data, also as a remark that may be left out. */
    public @Nullable Personal<String> remark(@Nullable String text) {
        return text == null ? null : theirWords(text);
    }

    public Personal<String> theirWords(String text) {
        refuseInClear();
        if (forgotten.contains(words)) {
            throw new Refusal(LetterRule.WORDS_WERE_FORGOTTEN);
        }
        return Personal.of(words, text);
    }

    /** A case of which nothing was sealed stays as it is: nothing personal is added to it, or copied from it. */
    public void refuseInClear() {
        if (words.equals(DataSubject.RECORDED_IN_CLEAR)) {
            throw new Refusal(LetterRule.RECORDED_IN_CLEAR);
        }
    }

    /** Nobody can go on with what they cannot read, or answer whom they do not know. */
    public void refuseWhenForgotten() {
        boolean nobodyLeft = people().findAny().isPresent() && people().allMatch(forgotten::contains);
        if (forgotten.contains(words) || nobodyLeft) {
            throw new Refusal(LetterRule.FORGOTTEN_STAYS_CLOSED);
        }
    }

    /**
     * Who of those that are named is still to be forgotten. With everybody who is behind the letter, or with their words,
     * goes what lies in the file of the case: nothing in it may be kept about them.
     *
     * @param named empty for everybody and everything
     * @param file whom notes, letters and evidence in the file are about
     */
    public List<DataSubject> toForget(List<DataSubject> named, Set<DataSubject> file) {
        refuseInClear();
        if (!named.stream()
                .allMatch(subject -> own().anyMatch(subject::equals) || file.contains(subject)
                        || forgotten.contains(subject))) {
            throw new Refusal(LetterRule.NOT_A_SUBJECT_OF_THIS_CASE);
        }
        return stillToForget(named, file);
    }

    /** As above, for a part of a letter; what lies in the letter's file alone is not for the part to forget. */
    public List<DataSubject> toForgetWithLetter(List<DataSubject> named, Set<DataSubject> file) {
        refuseInClear();
        List<DataSubject> ours = named.stream().filter(own().toList()::contains).toList();
        return ours.isEmpty() ? List.of() : stillToForget(ours, file);
    }

    private List<DataSubject> stillToForget(List<DataSubject> named, Set<DataSubject> file) {
        List<DataSubject> gone = named.isEmpty() ? own().toList() : named;
        boolean nobodyLeft = own().allMatch(subject -> gone.contains(subject) || forgotten.contains(subject));
        List<DataSubject> still = Stream
                .concat(gone.stream(), nobodyLeft || gone.contains(words) ? file.stream() : Stream.empty())
                .distinct()
                .filter(subject -> !forgotten.contains(subject))
                .toList();
        if (still.isEmpty()) {
            throw new Refusal(LetterRule.ALREADY_FORGOTTEN);
        }
        return still;
    }

    private Stream<DataSubject> own() {
        return Stream.concat(people(), Stream.of(words));
    }

    public void forgot(Collection<DataSubject> subjects) {
        forgotten.addAll(subjects);
    }

    private Stream<DataSubject> people() {
        return personal.petitioners().stream().map(Personal::subject);
    }
}
