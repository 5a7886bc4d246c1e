package vn.danbiet.command.petition;

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
import vn.danbiet.events.petition.PetitionReceived;

/**
 * Whom the personal data of a petition is about: each petitioner by a subject of their own, and one more for all that
 * the petitioners wrote themselves. Nothing here, nor anywhere in the aggregate, is ever opened.
 */
final class PetitionSubjects {
    private final PersonalData personal;
    private final DataSubject words;
    private final Set<DataSubject> forgotten = new HashSet<>();

    PetitionSubjects(PetitionReceived received) {
        this.personal = received.personal();
        this.words = received.content().subject();
    }

    /** As it was received, to go on with the parts of the letter. */
    PersonalData personal() {
        return personal;
    }

    /** What petitioners write themselves is personal data, also as a remark that may be left out. */
    @Nullable
    Personal<String> remark(@Nullable String text) {
        return text == null ? null : theirWords(text);
    }

    Personal<String> theirWords(String text) {
        refuseInClear();
        if (forgotten.contains(words)) {
            throw new Refusal(PetitionRule.WORDS_WERE_FORGOTTEN);
        }
        return Personal.of(words, text);
    }

    /** A case of which nothing was sealed stays as it is: nothing personal is added to it, or copied from it. */
    void refuseInClear() {
        if (words.equals(DataSubject.RECORDED_IN_CLEAR)) {
            throw new Refusal(PetitionRule.RECORDED_IN_CLEAR);
        }
    }

    /** Nobody can go on with what they cannot read, or answer whom they do not know. */
    void refuseWhenForgotten() {
        boolean nobodyLeft = people().findAny().isPresent() && people().allMatch(forgotten::contains);
        if (forgotten.contains(words) || nobodyLeft) {
            throw new Refusal(PetitionRule.FORGOTTEN_STAYS_CLOSED);
        }
    }

    /**
     * Who of those that are named is still to be forgotten.
     *
     * @param named empty for everybody and the words
     */
    List<DataSubject> toForget(List<DataSubject> named) {
        refuseInClear();
        List<DataSubject> all = Stream.concat(people(), Stream.of(words)).toList();
        if (!all.containsAll(named)) {
            throw new Refusal(PetitionRule.NOT_A_SUBJECT_OF_THIS_CASE);
        }
        List<DataSubject> still = (named.isEmpty() ? all : named).stream()
                .distinct()
                .filter(subject -> !forgotten.contains(subject))
                .toList();
        if (still.isEmpty()) {
            throw new Refusal(PetitionRule.ALREADY_FORGOTTEN);
        }
        return still;
    }

    void forgot(Collection<DataSubject> subjects) {
        forgotten.addAll(subjects);
    }

    private Stream<DataSubject> people() {
        return personal.petitioners().stream().map(Personal::subject);
    }
}
