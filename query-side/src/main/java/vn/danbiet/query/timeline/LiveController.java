package vn.danbiet.query.timeline;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.danbiet.events.UnitId;

/**
 * Timelines as server-sent events, for pages that stay open. An {@code entry} is as the timeline shows it, new or changed;
 * {@code withdrawn} is a case that is no longer public; after {@code reload} the timeline is to be read anew. The {@code id}
 * within an entry is that of the timeline and the feeds; the id of the event is where a stream goes on that was cut off.
 */
@RestController
class LiveController {
    private final LiveTimelines live;

    LiveController(LiveTimelines live) {
        this.live = live;
    }

    /** What happens from now on, or after the event with the id that a browser sends when it comes back. */
    @GetMapping(path = "/public/v1/timelines/{receiptCode}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> ofCase(@PathVariable String receiptCode,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            HttpServletRequest request) {
        return stream(live.follow(receiptCode, LastEvent.parse(lastEvent).orElse(null), request.getRemoteAddr()));
    }

    @GetMapping(path = "/public/v1/units/{unit}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> ofUnit(@PathVariable UnitId unit,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEvent,
            HttpServletRequest request) {
        return stream(live.follow(unit, LastEvent.parse(lastEvent).orElse(null), request.getRemoteAddr()));
    }

    /** Proxies that hold answers back until they are whole are told not to. */
    private static ResponseEntity<SseEmitter> stream(SseEmitter events) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("X-Accel-Buffering", "no").body(events);
    }
}
