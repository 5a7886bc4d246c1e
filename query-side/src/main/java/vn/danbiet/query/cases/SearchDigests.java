package vn.danbiet.query.cases;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenouncedNamed;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.violation.AccusedPerson;
import vn.danbiet.events.violation.ViolationAccusedNamed;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.InstallationSecret;

/**
 * Words as a view keeps them: a keyed digest of each. Who has the database but not the secret of the installation can
 * neither read them nor look for one; who searches finds whole words.
 */
@Component
public class SearchDigests {
    /** Two words of one language meet in 80 bits once in a long while, and then a list has one petition too many. */
    private static final int BYTES = 10;

    private final InstallationSecret secret;

    public SearchDigests(InstallationSecret secret) {
        this.secret = secret;
    }

    /** The words under which a letter is found. */
    public List<String> ofLetter(ReceiptCode code, String subject, String content) {
        return of(Words.of(code, subject, content));
    }

    /** The words of a person's name; who is forgotten has none. */
    public <T> Stream<PersonWords> ofPerson(Personal<T> person, Function<T, String> name) {
        return person.known()
                .map(known -> new PersonWords(person.subject(), of(Words.of(List.of(name.apply(known))))))
                .stream();
    }

    /** The words of the people whom an event names, in a case of any kind. */
    public List<PersonWords> ofPeople(CaseEvent event) {
        return switch (event) {
            case PetitionReceived one -> ofPeople(one.personal().petitioners(), Petitioner::name);
            case ComplaintReceived one -> ofPeople(one.personal().petitioners(), Petitioner::name);
            case DenunciationReceived one -> ofPeople(one.denounced(), Denounced::name);
            case DenouncedNamed one -> ofPeople(one.denounced(), Denounced::name);
            case ViolationReported one -> Stream
                    .concat(ofPeople(one.personal().petitioners(), Petitioner::name).stream(),
                            ofPeople(one.accused(), AccusedPerson::name).stream())
                    .toList();
            case ViolationAccusedNamed one -> ofPeople(one.accused(), AccusedPerson::name);
            default -> List.of();
        };
    }

    /** The words of what was cleared of a sealed original. */
    public List<PersonWords> ofCleared(TextCleared cleared) {
        return ofPerson(cleared.text(), text -> text).toList();
    }

    private <T> List<PersonWords> ofPeople(Collection<Personal<T>> people, Function<T, String> name) {
        return people.stream().flatMap(person -> ofPerson(person, name)).toList();
    }

    /** What somebody typed, word by word; refuses a text without any. */
    public List<String> typed(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> words = of(Words.typed(text));
        if (words.isEmpty()) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Nhập ít nhất một chữ hoặc số để tìm.", "Search for at least one letter or digit."),
                    List.of(new Problem.FieldError("text", "không có chữ hay số", "has no letter or digit")), null)
                    .asException();
        }
        return words;
    }

    private List<String> of(Collection<String> words) {
        return words.stream().map(this::of).sorted().toList();
    }

    public String of(String word) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(secret.sign("search", word), BYTES));
    }
}
