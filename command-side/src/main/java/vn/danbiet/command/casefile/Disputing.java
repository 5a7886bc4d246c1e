package vn.danbiet.command.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Act;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.DisputeEntry;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.log.personal.SubjectKeys;

/** Takes disputes about entries of a case, from officers and from petitioners with their key alike. */
@Component
public class Disputing {
    private final CommandDesk desk;
    private final SubjectKeys keys;
    private final CasefileAcknowledgements acknowledgements;

    Disputing(CommandDesk desk, SubjectKeys keys, CasefileAcknowledgements acknowledgements) {
        this.desk = desk;
        this.keys = keys;
        this.acknowledgements = acknowledgements;
    }

    /** @param dispute its number in the case, for the answer */
    public record Disputed(@JsonUnwrapped @Nullable Acknowledgement acknowledgement, int dispute) {}

    /** What they write is about one data subject of its own, whether it says what is wrong or what is right. */
    public ResponseEntity<Disputed> dispute(Order order, String caseId, Act act, DisputeBody body) {
        var subject = new DataSubject(keys.draw());
        String correction = body.correction();
        return acknowledgements.disputed(desk.carryOut(order, body,
                new DisputeEntry(caseId, act, body.version(), Personal.of(subject, body.words()),
                        correction == null ? null : Personal.of(subject, correction), null)));
    }
}
