package vn.danbiet.command.casefile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Command;
import vn.danbiet.events.CaseKind;
import vn.danbiet.log.EventLog;

/** Tells of which kind a case is: the event that a stream begins with says so by its name, and never changes. */
@Component
public class CaseKinds {
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_ID = 64;

    private final EventLog log;
    private final Map<String, CaseKind> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CaseKind> eldest) {
            return size() > REMEMBERED;
        }
    };

    CaseKinds(EventLog log) {
        this.log = log;
    }

    /** @throws AggregateNotFoundException when there is no such case */
    public CaseKind of(String caseId) {
        return remembered(caseId).or(() -> read(caseId))
                .orElseThrow(() -> new AggregateNotFoundException(caseId, "There is no such case"));
    }

    /**
     * What one kind of case says, another cannot be asked to follow.
     *
     * @throws AggregateNotFoundException when there is no such case of this kind
     */
    public void check(Command.Addressee addressee) {
        if (of(addressee.caseId()) != addressee.kind()) {
            throw new AggregateNotFoundException(addressee.caseId(), "There is no such case of this kind");
        }
    }

    private Optional<CaseKind> remembered(String caseId) {
        synchronized (known) {
            return Optional.ofNullable(known.get(caseId));
        }
    }

    private Optional<CaseKind> read(String caseId) {
        if (caseId.length() > LONGEST_ID) {
            return Optional.empty();
        }
        Optional<CaseKind> kind = log.beginningOf(caseId).flatMap(first -> kind(first.events().getFirst().type()));
        kind.ifPresent(found -> {
            synchronized (known) {
                known.put(caseId, found);
            }
        });
        return kind;
    }

    /** {@code petition.received} begins a petition; the organisation's stream, for one, is no case. */
    private static Optional<CaseKind> kind(String eventType) {
        return Arrays.stream(CaseKind.values()).filter(kind -> eventType.startsWith(prefix(kind))).findFirst();
    }

    /** The name of the command under which aggregates of this kind take what all kinds take. */
    public static String commandName(CaseKind kind) {
        return prefix(kind) + "case-command";
    }

    private static String prefix(CaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".";
    }
}
