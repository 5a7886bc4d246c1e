package vn.danbiet.query.term;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.law.ExtensionBound;
import vn.danbiet.law.PauseProvision;
import vn.danbiet.law.PolicyPack;
import vn.danbiet.law.TermRule;

/**
 * A version of the policy pack.
 *
 * @param version also the {@code ETag}
 */
record Rules(int version, List<Row> rules) {

    /**
     * One rule.
     *
     * @param lawText what the law itself says, where the decree that is followed says otherwise
     * @param confidence {@code PARAMETER} where no article gives a time and the province decides
     * @param extension how far its article lets it be extended
     * @param pauses the grounds on which its clock stops
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String id,
            String variant,
            String family,
            String procedure,
            TermNature nature,
            Phrase natureText,
            Phrase step,
            int length,
            LengthUnit unit,
            Phrase countedFrom,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String citation,
            @Nullable LawText lawText,
            int warning,
            @Nullable Phrase remark,
            Confidence confidence,
            @Nullable Extension extension,
            List<Pause> pauses) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Extension(int days, int times, @Nullable String becomes, String citation) {
        static Extension of(ExtensionBound bound) {
            return new Extension(bound.days(), bound.times(), bound.becomes(), bound.citation());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pause(
            PauseGround ground,
            Phrase groundText,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String citation) {
        static Pause of(PauseProvision provision) {
            return new Pause(provision.ground(), provision.ground().phrase(), provision.effectiveFrom(),
                    provision.effectiveTo(), provision.citation());
        }
    }

    static Rules of(PolicyPack pack, RuleFilter filter) {
        return new Rules(pack.version(),
                pack.rules().stream().filter(filter::takes).map(rule -> row(pack, rule)).toList());
    }

    private static Row row(PolicyPack pack, TermRule rule) {
        return new Row(rule.id(), rule.variant(), rule.family().id(), rule.procedure(), rule.nature(),
                rule.nature().phrase(), rule.step(), rule.length(), rule.unit(), rule.countedFrom(),
                rule.effectiveFrom(), rule.effectiveTo(), rule.citation(), rule.lawText(), rule.warning(),
                rule.remark(), rule.confidence(),
                pack.extensionOf(rule.id(), rule.variant()).map(Extension::of).orElse(null),
                pack.pausesOf(rule.family(), rule.variant()).map(Pause::of).toList());
    }
}
