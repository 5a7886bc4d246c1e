package vn.danbiet.command.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Opening;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;

/** What each event makes of a case of any kind, as far as rounds have to know. */
final class OpenCaseFold implements Fold<OpenCase> {
    @Override
    public OpenCase after(@Nullable OpenCase before, CaseEvent event, Stamp stamp) {
        if (before == null) {
            Opening opening = event.opens()
                    .orElseThrow(
                            () -> new IllegalStateException("A case that begins with something else than its receipt"));
            return new OpenCase(event.caseId(), stamp.position(), stamp.version(), opening.kind(),
                    opening.receiptCode(), event.putInCharge().orElseThrow(), opening.status().name(),
                    opening.status().isEnd(), List.of(), null, null, null);
        }
        CaseStatus status = status(before.kind(), before.status()).after(event);
        List<Term> terms = event instanceof TermEvent term ? terms(before.terms(), term) : before.terms();
        UnitId unit = event.putInCharge().orElse(before.unit());
        return new OpenCase(before.id(), stamp.position(), stamp.version(), before.kind(), before.receiptCode(), unit,
                status.name(), status.isEnd(), terms,
                terms.stream()
                        .map(Term::nextMark)
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                terms.stream().map(Term::calendar).min(Comparator.naturalOrder()).orElse(null),
                terms.stream().map(Term::pack).min(Comparator.naturalOrder()).orElse(null));
    }

    private static CaseStatus status(CaseKind kind, String name) {
        return switch (kind) {
            case PETITION -> PetitionStatus.valueOf(name);
            case COMPLAINT -> ComplaintStatus.valueOf(name);
            case DENUNCIATION -> DenunciationStatus.valueOf(name);
            case VIOLATION -> ViolationStatus.valueOf(name);
            case PROTECTION -> ProtectionStatus.valueOf(name);
        };
    }

    private static List<Term> terms(List<Term> before, TermEvent event) {
        return Stream
                .concat(before.stream().map(term -> term.id().equals(event.term()) ? term.after(event) : term),
                        event instanceof TermArmed armed ? Stream.of(Term.of(armed)) : Stream.empty())
                .filter(Term::isOpen)
                .toList();
    }
}
