package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.law.Days;

/**
 * What is told in the place of an entry that is kept from the public: on which ground, by which role, when. Not by whom.
 *
 * @param until the last day of a delay; nothing where the entry is withheld
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldKeptBack(
        Manner manner,
        WithholdingGround ground,
        Phrase groundText,
        String citation,
        Phrase by,
        Instant at,
        @Nullable LocalDate until) {

    enum Manner {
        WITHHELD,
        DELAYED
    }

    static ToldKeptBack of(KeptBack kept, OrganisationChart units) {
        return new ToldKeptBack(kept.until() == null ? Manner.WITHHELD : Manner.DELAYED, kept.ground(),
                kept.ground().phrase(), kept.citation(),
                Phrase.of("người đứng đầu %s", "the head of %s", units.name(kept.unit(), Days.of(kept.at()))),
                kept.at(), kept.until());
    }

    Phrase told() {
        return until == null
                ? Phrase.of("Không công khai: %s (%s)", "Withheld from the public: %s (%s)", groundText, citation)
                : Phrase.of("Công khai sau ngày %s: %s (%s)", "To be published after %s: %s (%s)", until, groundText,
                        citation);
    }
}
