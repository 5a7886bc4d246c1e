package vn.danbiet.command.petition;

import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;

/** The book in which petitions are entered (LTCD art. 25), and the receipt codes it gives out. */
@Component
class PetitionRegistry {
    /** So many codes in a row that are taken mean a broken source of randomness rather than bad luck. */
    private static final int DRAWS = 5;

    private final CommandDesk desk;
    private final EventLog log;
    private final RandomGenerator random;

    PetitionRegistry(CommandDesk desk, EventLog log, RandomGenerator random) {
        this.desk = desk;
        this.log = log;
        this.random = random;
    }

    /** Enters a petition under a new code. Should another process take the same code at the same moment, draws again. */
    LogDocument enter(Order order, @Nullable Object body, Function<ReceiptCode, ReceivePetition> command) {
        for (int draw = 1;; draw++) {
            try {
                return desk.carryOut(order, body, command.apply(drawReceiptCode()));
            } catch (ConcurrencyException taken) {
                if (draw == DRAWS) {
                    throw taken;
                }
            }
        }
    }

    /** A code that nobody holds. */
    ReceiptCode drawReceiptCode() {
        return Stream.generate(() -> ReceiptCode.draw(random))
                .limit(DRAWS)
                .filter(code -> !isTaken(PetitionId.of(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free receipt code in " + DRAWS + " draws"));
    }

    boolean isTaken(PetitionId petition) {
        return log.nextVersion(petition.value()) > 0;
    }

    /** The petition behind a code that somebody typed. */
    Optional<PetitionId> find(String typedCode) {
        return ReceiptCode.parse(typedCode).map(PetitionId::of).filter(this::isTaken);
    }
}
