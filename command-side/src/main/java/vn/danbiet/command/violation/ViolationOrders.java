package vn.danbiet.command.violation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.command.violation.ViolationCommand.Suspects;
import vn.danbiet.events.OfficerId;
import vn.danbiet.platform.security.Caller;

/** What the controllers of violations have in common. */
@Component
class ViolationOrders {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final LetterBook book;

    ViolationOrders(CommandDesk desk, Circumstances circumstances, LetterBook book) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.book = book;
    }

    Act act(Caller caller, @Nullable ViolationBody body) {
        return circumstances.byStaff(caller, Objects.requireNonNullElse(body, ViolationBody.Bare.NOW).occurredAt());
    }

    ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable ViolationBody body, ViolationCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }

    /** Each of those accused becomes a data subject. */
    Suspects suspects(@Nullable List<OfficerId> officers, @Nullable List<ViolationBody.Accused> accused) {
        return new Suspects(Objects.requireNonNullElse(officers, List.of()),
                Objects.requireNonNullElse(accused, List.<ViolationBody.Accused>of())
                        .stream()
                        .map(ViolationBody.Accused::toPerson)
                        .map(book::about)
                        .toList());
    }
}
