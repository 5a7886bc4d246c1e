package vn.danbiet.platform.view;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.platform.axon.AxonSetup;

/**
 * The cases that a view is behind with: an event could not be digested, and waits with all that came after it in its
 * case. What is done about it is done in every generation of the view, so that a build that is under way comes out alike.
 */
public final class PutAside<D extends ViewDocument> {
    private final View<D> view;
    private final AxonSetup axon;

    PutAside(View<D> view, AxonSetup axon) {
        this.view = view;
        this.axon = axon;
    }

    /**
     * One case, with the event that holds it up.
     *
     * @param position of that event in the log
     * @param event its type
     * @param cause the class of the error; its message is not kept, since it may repeat what is personal
     * @param place where in the program it happened
     * @param attempts how often somebody tried
     * @param events how many are put aside, this one included
     */
    public record HeldUp(
            String caseId,
            long position,
            String event,
            String cause,
            String place,
            int attempts,
            Instant since,
            Instant lastTriedAt,
            long events) {}

    /** In the order of their ids, behind one of them. */
    public List<HeldUp> cases(String after, int limit) {
        return axon.casesPutAside(view.serving().name(), after, limit)
                .stream()
                .flatMap(caseId -> find(caseId).stream())
                .toList();
    }

    public Optional<HeldUp> find(String caseId) {
        var queue = view.serving().putAside();
        Iterator<DeadLetter<? extends EventMessage<?>>> letters = queue.deadLetterSequence(caseId).iterator();
        if (!letters.hasNext()) {
            return Optional.empty();
        }
        DeadLetter<? extends EventMessage<?>> first = letters.next();
        var failure = AxonSetup.Failure.of(first);
        return Optional.of(new HeldUp(caseId, Stamp.position(first.message()), type(first.message()), failure.cause(),
                failure.place(), failure.attempts(), first.enqueuedAt(), first.lastTouched(),
                queue.sequenceSize(caseId)));
    }

    private static String type(EventMessage<?> event) {
        EventType type = event.getPayloadType().getAnnotation(EventType.class);
        return type == null ? event.getPayloadType().getSimpleName() : type.value();
    }

    /**
     * Tries again.
     *
     * @param caseId nothing for all cases
     */
    public void retry(@Nullable String caseId) {
        view.builds().retry(caseId);
    }

    /**
     * Has the view do without the event that holds up a case, and go on with those behind it. The case stays marked.
     *
     * @param reason for the record; not about people
     */
    public void skip(HeldUp held, String reason, String by, Instant now) {
        view.skipped()
                .add(new SkippedEvent(view.skipped().id(held.position()), view.name(), view.definition().version(),
                        held.caseId(), held.position(), held.event(), held.cause() + " " + held.place(), reason, by,
                        now));
        retry(held.caseId());
    }

    /** Whether somebody decided, for this version of the view, that it does without this event. */
    public boolean hasSkipped(long position, String caseId) {
        return view.skipped().contains(position) && view.skipped().contains(caseId);
    }

    /** The events that the view does without, newest positions first, before a position. */
    public List<SkippedEvent> skipped(long before, int limit) {
        return view.skipped().before(before, limit);
    }
}
