package vn.danbiet.command.denunciation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.DenunciationRecipient;

/** Who has to be told of a step: of a refusal the denouncer (LTC 24), of more the articles that the callers name. */
final class Recipients {
    private Recipients() {}

    static void check(List<DenunciationRecipient> told, Set<DenunciationRecipient> required) {
        if (new HashSet<>(told).size() < told.size()) {
            throw new Refusal(DenunciationRule.NOTICE_TWICE);
        }
        required.stream().filter(recipient -> !told.contains(recipient)).findFirst().ifPresent(missing -> {
            throw new Refusal(DenunciationRule.NOTICE_MISSING, missing);
        });
    }
}
