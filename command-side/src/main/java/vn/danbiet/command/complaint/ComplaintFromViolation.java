package vn.danbiet.command.complaint;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.Command;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.complaint.ComplaintCommand.ReceiveComplaint;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.violation.WhenViolationRouted;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.violation.ViolationRouted;

/** What was reported as a violation goes on as a complaint of whoever informed (LDC 5.3; LKN 8). */
@Configuration(proxyBeanMethods = false)
class ComplaintFromViolation {
    @Bean
    WhenViolationRouted violationRoutedToComplaint(Circumstances circumstances, CommandDesk desk,
            JustRecorded recorded) {
        return new WhenViolationRouted(CaseKind.COMPLAINT, routed -> receive(routed, circumstances), desk, recorded);
    }

    private static Command receive(ViolationRouted routed, Circumstances circumstances) {
        ReceiptCode code = Objects.requireNonNull(routed.receiptCode());
        var letter = new Letter(routed.content(), routed.facts(), routed.personal());
        return new ReceiveComplaint(ComplaintId.of(code), circumstances.bySystem(routed.occurredAt()), code,
                routed.unit(), Instance.FIRST, Objects.requireNonNull(routed.channel()),
                Objects.requireNonNull(routed.contested()), routed.subject(), letter,
                Math.max(1, routed.facts().named()), routed.signed(), routed.remote(), null, null, null, false, null,
                null);
    }
}
