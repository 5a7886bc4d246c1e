package vn.danbiet.command.denunciation;

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
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.security.Caller;

/** What the controllers of denunciations have in common. */
@Component
class DenunciationOrders {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final SubjectKeys keys;

    DenunciationOrders(CommandDesk desk, Circumstances circumstances, SubjectKeys keys) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.keys = keys;
    }

    Act act(Caller caller, @Nullable DenunciationBody body) {
        return circumstances.byStaff(caller, Objects.requireNonNullElse(body, DenunciationBody.Bare.NOW).occurredAt());
    }

    ResponseEntity<Acknowledgement> carryOut(Order order, @Nullable DenunciationBody body,
            DenunciationCommand command) {
        return Acknowledgement.of(desk.carryOut(order, body, command));
    }

    /** Each of them becomes a data subject. */
    List<Personal<Denounced>> denounced(@Nullable List<DenunciationBody.NamedPerson> named) {
        return Objects.requireNonNullElse(named, List.<DenunciationBody.NamedPerson>of())
                .stream()
                .map(person -> Personal.of(new DataSubject(keys.draw()), person.toDenounced()))
                .toList();
    }

    static <T> List<T> named(@Nullable List<T> named) {
        return Objects.requireNonNullElse(named, List.of());
    }
}
