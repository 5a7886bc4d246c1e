package vn.danbiet.query.history;

import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.log.EventMetadata;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.Stamp;

/**
 * One event of a case as it was recorded.
 *
 * @param documentPosition of the log document that holds it with what was recorded at the same time
 * @param act that it follows from; with {@code entitled} nothing in events from before the log kept that
 * @param entitled who was allowed that act
 * @param articles that allowed it; nothing also where a convention of this system did
 */
public record CaseStep(
        CaseEvent event,
        Stamp stamp,
        long documentPosition,
        @Nullable String act,
        @Nullable String entitled,
        @Nullable String articles) {

    static CaseStep of(DomainEventMessage<?> message, CaseEvent event, long documentPosition) {
        Map<String, ?> metadata = message.getMetaData();
        return new CaseStep(event, Stamp.of(message), documentPosition, text(metadata, EventMetadata.ACT),
                text(metadata, EventMetadata.ENTITLED), text(metadata, EventMetadata.ARTICLES));
    }

    /**
     * What somebody makes of the event.
     *
     * @param of what it is made of: a view, or who has charge
     * @throws RuntimeException a problem for the caller, where nothing can be made of it
     */
    <T extends @Nullable Object> T making(String of, Function<CaseEvent, T> made) {
        try {
            return made.apply(event);
        } catch (RuntimeException e) {
            if (AxonSetup.isNoFaultOfTheEvent(e)) {
                throw e;
            }
            throw new Problem(ProblemType.CASE_MAKES_NO_SENSE, Phrase.of(
                    "Sự kiện ở vị trí %d của vụ việc này không khớp với những gì đã có (%s), nên không dựng lại"
                            + " được vụ việc. Các sự kiện vẫn xem được trong chuỗi của vụ việc; hãy báo người quản trị.",
                    "The event at position %d of this case does not fit what was there before (%s), so the case"
                            + " cannot be folded again. Its events can still be read in its stream; tell an"
                            + " administrator.",
                    stamp.position(), of)).asException();
        }
    }

    private static @Nullable String text(Map<String, ?> metadata, String key) {
        return metadata.get(key) instanceof String text ? text : null;
    }
}
