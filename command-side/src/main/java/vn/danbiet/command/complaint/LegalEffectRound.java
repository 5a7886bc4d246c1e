package vn.danbiet.command.complaint;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.command.complaint.ComplaintCommand.RecordLegalEffect;
import vn.danbiet.command.rounds.DueOrder;
import vn.danbiet.command.rounds.Round;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.law.TermFamily;

/** Has the legal effect of a decision put on record once its days are over without a second complaint (LKN 44). */
@Component
final class LegalEffectRound implements Round {
    private final OpenCases cases;

    LegalEffectRound(OpenCases cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "legal-effect";
    }

    @Override
    public Stream<DueOrder> due(Act now) {
        return cases.standing(CaseKind.COMPLAINT, ComplaintStatus.DECIDED)
                .flatMap(one -> one.terms()
                        .stream()
                        .filter(term -> term.family().equals(TermFamily.LEGAL_EFFECT) && now.day().isAfter(term.due()))
                        .map(term -> new DueOrder("legal-effect/" + term.id() + "/" + term.due(), one.id(),
                                new RecordLegalEffect(new ComplaintId(one.id()), now))));
    }
}
