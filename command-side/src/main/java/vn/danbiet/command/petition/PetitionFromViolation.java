package vn.danbiet.command.petition;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.Command;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.command.violation.WhenViolationRouted;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.violation.ViolationRouted;

/** What was reported as a violation goes on as a petition of whoever informed (LDC 5.3, 35). */
@Configuration(proxyBeanMethods = false)
class PetitionFromViolation {
    @Bean
    WhenViolationRouted violationRoutedToPetition(Circumstances circumstances, CommandDesk desk,
            JustRecorded recorded) {
        return new WhenViolationRouted(CaseKind.PETITION, routed -> receive(routed, circumstances), desk, recorded);
    }

    private static Command receive(ViolationRouted routed, Circumstances circumstances) {
        ReceiptCode code = Objects.requireNonNull(routed.receiptCode());
        var letter = new Letter(routed.content(), routed.facts(), routed.personal());
        return new ReceivePetition(PetitionId.of(code), circumstances.bySystem(routed.occurredAt()), code,
                routed.unit(), Objects.requireNonNull(routed.channel()), routed.subject(), letter,
                Math.max(1, routed.facts().named()), routed.signed(), null, null);
    }
}
