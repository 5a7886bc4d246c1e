package vn.danbiet.query.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.Days;
import vn.danbiet.platform.evidence.Sha256;

/**
 * Timelines as feeds, for readers of news.
 *
 * <p>
 * A feed names a tag of its very bytes, so that whoever has them gets nothing again, and whoever asks after midnight sees
 * that a term ran out although nothing happened. {@code Last-Modified} is told as well, but nobody is sent away for its
 * sake: that something was withheld makes a feed older, not newer.
 */
@RestController
class FeedController {
    private static final int MOST_ITEMS = 50;
    private static final String JSON_FEED = "application/feed+json";
    private static final String ATOM = "application/atom+xml";

    private final PublicTimelines timelines;
    private final UnitTimelines units;
    private final JsonMapper json;

    FeedController(PublicTimelines timelines, UnitTimelines units, JsonMapper json) {
        this.timelines = timelines;
        this.units = units;
        this.json = json;
    }

    @GetMapping(path = "/public/v1/timelines/{receiptCode}/feed.json", produces = JSON_FEED)
    void caseAsJson(@PathVariable String receiptCode, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answerAsJson(ofCase(receiptCode), request, response);
    }

    @GetMapping(path = "/public/v1/timelines/{receiptCode}/feed.atom", produces = ATOM)
    void caseAsAtom(@PathVariable String receiptCode, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answerAsAtom(ofCase(receiptCode), request, response);
    }

    @GetMapping(path = "/public/v1/units/{unit}/feed.json", produces = JSON_FEED)
    void unitAsJson(@PathVariable UnitId unit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answerAsJson(ofUnit(unit), request, response);
    }

    @GetMapping(path = "/public/v1/units/{unit}/feed.atom", produces = ATOM)
    void unitAsAtom(@PathVariable UnitId unit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answerAsAtom(ofUnit(unit), request, response);
    }

    private Feed ofCase(String receiptCode) {
        TimelineDocument timeline = timelines.ofPublic(receiptCode);
        List<ShownEntry> entries = timelines.entries(timeline);
        return Feed.of(timelines.told(timeline),
                entries.subList(Math.max(0, entries.size() - MOST_ITEMS), entries.size()), timelines.now());
    }

    private Feed ofUnit(UnitId unit) {
        var known = timelines.unit(unit);
        return Feed.of(known, known.name(Days.of(timelines.now())), units.newest(unit, MOST_ITEMS));
    }

    private void answerAsJson(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(JSON_FEED, json.writeValueAsBytes(JsonFeed.of(feed, site(), self())), feed.updated(), request, response);
    }

    private void answerAsAtom(Feed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(ATOM, AtomFeed.of(feed, site(), self()), feed.updated(), request, response);
    }

    private static void answer(String type, byte[] body, Instant updated, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePublic().getHeaderValue());
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, updated.toEpochMilli());
        if (new ServletWebRequest(request, response).checkNotModified(etag(body))) {
            return;
        }
        response.setContentType(type + (type.equals(ATOM) ? ";charset=utf-8" : ""));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String etag(byte[] body) {
        return "\"" + Sha256.of(body) + "\"";
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** Without the query, whatever is in it. */
    private static String self() {
        return ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUriString();
    }
}
