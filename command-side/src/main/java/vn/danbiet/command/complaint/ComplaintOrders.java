package vn.danbiet.command.complaint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Act;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;

/** What the controllers of complaints have in common. */
@Component
class ComplaintOrders {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    ComplaintOrders(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    Act act(Caller caller, @Nullable ComplaintBody body) {
        return circumstances.byStaff(caller, Objects.requireNonNullElse(body, ComplaintBody.Bare.NOW).occurredAt());
    }

    ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable ComplaintBody body, ComplaintCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }

    static <T> T required(String field, @Nullable T value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> new Problem(ProblemType.INVALID_FIELDS,
                        Phrase.of("Thiếu trường %s.", "The field %s is required here.", field),
                        List.of(new Problem.FieldError(field, "bắt buộc", "is required")), null).asException());
    }
}
