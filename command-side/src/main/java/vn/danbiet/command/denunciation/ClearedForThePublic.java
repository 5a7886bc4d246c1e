package vn.danbiet.command.denunciation;

import java.util.List;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.DenunciationPublicTextCleared;

/**
 * Nothing is published about a denunciation that could tell who denounced (LTC 8.3, 40, 56, in force since 2019-01-01): only
 * the words, to the letter, that a custodian has checked, who is somebody else than the head who publishes them. It is not
 * compared with the sealed name: whoever publishes could try names until one is refused.
 */
final class ClearedForThePublic {
    private ClearedForThePublic() {}

    static void check(String text, List<DenunciationPublicTextCleared> cleared, Act act) {
        boolean byAnother = cleared.stream()
                .filter(one -> !one.clearedBy().equals(act.by().id()))
                .anyMatch(one -> one.text().known().filter(text::equals).isPresent());
        if (!byAnother) {
            throw new Refusal(DenunciationRule.PUBLIC_TEXT_NOT_CLEARED);
        }
    }
}
