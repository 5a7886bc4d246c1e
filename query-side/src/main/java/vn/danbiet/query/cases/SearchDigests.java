package vn.danbiet.query.cases;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
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

    /** What somebody typed, word by word. */
    List<String> typed(String text) {
        return of(Words.typed(text));
    }

    private List<String> of(Collection<String> words) {
        return words.stream().map(this::of).sorted().toList();
    }

    public String of(String word) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(secret.sign("search", word), BYTES));
    }
}
