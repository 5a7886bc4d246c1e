package vn.danbiet.query.petition;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.security.InstallationSecret;

/**
 * Words as a view keeps them: a keyed digest of each. Who has the database but not the secret of the installation can
 * neither read them nor look for one; who searches finds whole words.
 */
@Component
class SearchDigests {
    /** Two words of one language meet in 80 bits once in a long while, and then a list has one petition too many. */
    private static final int BYTES = 10;

    private final InstallationSecret secret;

    SearchDigests(InstallationSecret secret) {
        this.secret = secret;
    }

    List<String> of(Collection<String> words) {
        return words.stream().map(this::of).sorted().toList();
    }

    String of(String word) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(secret.sign("search", word), BYTES));
    }
}
