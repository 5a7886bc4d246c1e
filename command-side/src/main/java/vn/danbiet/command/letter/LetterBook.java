package vn.danbiet.command.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Command;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;

/** The book in which letters of all kinds are entered (LTCD art. 25), and the receipt codes it gives out. */
@Component
public class LetterBook {
    /** So many codes in a row that are taken mean a broken source of randomness rather than bad luck. */
    private static final int DRAWS = 5;

    private final CommandDesk desk;
    private final EventLog log;
    private final SubjectKeys keys;
    private final RandomGenerator random;

    LetterBook(CommandDesk desk, EventLog log, SubjectKeys keys, RandomGenerator random) {
        this.desk = desk;
        this.log = log;
        this.keys = keys;
        this.random = random;
    }

    /** What reached the unit. Each petitioner becomes a data subject, and so does all that they write in this case. */
    public Letter letter(String content, List<Petitioner> petitioners) {
        return new Letter(about(content), PetitionerFacts.of(petitioners),
                new PersonalData(petitioners.stream().map(this::about).toList()));
    }

    /** Something about somebody who becomes a data subject with it. */
    public <T> Personal<T> about(T value) {
        return Personal.of(new DataSubject(keys.draw()), value);
    }

    /** Enters a letter under a new code. Should another process take the same code at the same moment, draws again. */
    public LogDocument enter(Order order, @Nullable Object body, Function<ReceiptCode, ? extends Command> command) {
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
    public ReceiptCode drawReceiptCode() {
        return Stream.generate(() -> ReceiptCode.draw(random))
                .limit(DRAWS)
                .filter(code -> !isTaken(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free receipt code in " + DRAWS + " draws"));
    }

    private boolean isTaken(ReceiptCode code) {
        return log.nextVersion(code.caseId()) > 0;
    }

    /** The code that somebody typed, where a case has it. */
    public Optional<ReceiptCode> find(String typedCode) {
        return ReceiptCode.parse(typedCode).filter(this::isTaken);
    }
}
