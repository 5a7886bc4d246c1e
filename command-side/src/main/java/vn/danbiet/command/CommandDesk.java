package vn.danbiet.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.log.CommandAlreadyCarriedOut;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.log.EventMetadata;
import vn.danbiet.platform.log.Outcomes;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.InstallationSecret;

/**
 * Takes orders and sees to it that each is carried out once. The log remembers the id of every command; an order that
 * comes again under the same key gets the outcome of the first time.
 */
@Component
public class CommandDesk {
    /** Metadata of a command: the version of the case that the caller knows. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    /** How often an order is tried again after another process got to the case first. */
    private static final int ATTEMPTS = 4;

    private final CommandGateway gateway;
    private final EventLog log;
    private final Outcomes outcomes;
    private final JsonMapper json;
    private final InstallationSecret secret;
    private final CaseKinds kinds;

    CommandDesk(CommandGateway gateway, EventLog log, Outcomes outcomes, JsonMapper json, InstallationSecret secret,
            CaseKinds kinds) {
        this.gateway = gateway;
        this.log = log;
        this.outcomes = outcomes;
        this.json = json;
        this.secret = secret;
        this.kinds = kinds;
    }

    /**
     * Carries out an order.
     *
     * @param body what was sent with it; the same key with another body is refused
     * @return what the log holds of it
     */
    public LogDocument carryOut(Order order, @Nullable Object body, Command command) {
        if (order.idempotencyKey() == null) {
            return dispatch(UUID.randomUUID().toString(), null, order.expectedVersion(), command).orElseThrow();
        }
        Keyed keyed = keyed(order, body, command.act().by());
        // Asked before it is tried: a duplicate refused by the log's index would hold up those who write beside it.
        Optional<LogDocument> first = earlier(keyed);
        if (first.isPresent()) {
            return first.get();
        }
        try {
            return dispatch(keyed.command(), keyed.request(), order.expectedVersion(), command).orElseThrow();
        } catch (CommandAlreadyCarriedOut twin) {
            return again(twin.first(), keyed.request());
        } catch (RuntimeException refused) {
            // The same order may have been carried out a moment ago and be the very reason of the refusal.
            return earlier(keyed).orElseThrow(() -> refused);
        }
    }

    /**
     * The outcome of the same order where it was carried out before, for those who read something first that may not be
     * there for the caller any more.
     *
     * @param body as it is given to {@link #carryOut}
     */
    public Optional<LogDocument> earlier(Order order, @Nullable Object body, Actor by) {
        return order.idempotencyKey() == null ? Optional.empty() : earlier(keyed(order, body, by));
    }

    private Optional<LogDocument> earlier(Keyed keyed) {
        return log.findByCommand(keyed.command()).map(document -> again(document, keyed.request()));
    }

    /** What an order with a key is known by in the log. */
    private record Keyed(String command, String request) {}

    private Keyed keyed(Order order, @Nullable Object body, Actor by) {
        String request = secret.digest("request", order.address() + "\n" + json.writeValueAsString(body));
        return new Keyed(secret.digest("command", whose(by, request) + "\n" + order.idempotencyKey()), request);
    }

    /** Petitioners are not known apart, so among them a key is told from another's by what was sent with it. */
    private static String whose(Actor actor, String request) {
        return actor.standing() == Actor.Standing.PETITIONER ? request : actor.id().value();
    }

    /**
     * Carries out what follows from an event, once.
     *
     * @param commandId follows from the event, so that it is the same each time the event is seen
     * @return what the log holds of it
     */
    public LogDocument followUp(String commandId, Command command) {
        return followUpIfNeeded(commandId, command).orElseThrow();
    }

    /**
     * Carries out, once, what may have become due without anybody's doing.
     *
     * @param commandId follows from what has become due, so that it is the same wherever that is noticed
     * @return what the log holds of it; nothing where the case found that there is nothing to do
     */
    public Optional<LogDocument> followUpIfNeeded(String commandId, Command command) {
        return log.findByCommand(commandId).or(() -> {
            try {
                return outsideOfTheCallersUnitOfWork(() -> dispatch(commandId, null, null, command));
            } catch (CommandAlreadyCarriedOut done) {
                // Another process saw it as well.
                return Optional.of(done.first());
            }
        });
    }

    /** Inside the unit of work of an event handler, Axon would hold the command's events back until that one ends. */
    private static <T> T outsideOfTheCallersUnitOfWork(Callable<T> work) {
        var task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AxonSetup.Interruption(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private Optional<LogDocument> dispatch(String commandId, @Nullable String request, @Nullable Long expectedVersion,
            Command command) {
        Map<String, Object> metadata = new HashMap<>(command.act().by().asMetadata());
        command.basis().map(Basis::asMetadata).ifPresent(metadata::putAll);
        metadata.put(EventMetadata.COMMAND_ID, commandId);
        if (request != null) {
            metadata.put(EventMetadata.REQUEST, request);
        }
        if (expectedVersion != null) {
            metadata.put(EXPECTED_VERSION, expectedVersion);
        }
        for (int attempt = 1;; attempt++) {
            try {
                var message = message(command).withMetaData(metadata);
                return outcomes.of(commandId, () -> gateway.sendAndWait(message))
                        .or(() -> log.findByCommand(commandId));
            } catch (ConcurrencyException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** An order that all kinds of cases take goes to the aggregate of the case's kind, by name; any other has its own. */
    private CommandMessage<?> message(Command command) {
        command.addressee().ifPresent(kinds::check);
        return command instanceof CaseCommand forAnyKind
                ? new GenericCommandMessage<>(new GenericMessage<>(command),
                        CaseKinds.commandName(kinds.of(forAnyKind.caseId())))
                : GenericCommandMessage.asCommandMessage(command);
    }

    private LogDocument again(LogDocument first, String request) {
        var metadata = json.readTree(first.events().getFirst().metadata());
        if (!request.equals(metadata.path(EventMetadata.REQUEST).asString(""))) {
            throw keyReused();
        }
        return first;
    }

    /** What to tell whoever sent something else under a key than the first time. */
    public static RuntimeException keyReused() {
        return new Problem(ProblemType.KEY_REUSED,
                "Idempotency-Key này đã dùng cho một yêu cầu khác; hãy dùng khóa mới.",
                "This Idempotency-Key was used for another request; use a new one.").asException();
    }
}
