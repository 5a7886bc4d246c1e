package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.LiveQueryTest;
import vn.danbiet.query.Register;

@LiveQueryTest
// A stream that never says what is waited for would wait for ever.
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LiveTimelinesTest {
    /** Each stream has a connection of its own, as if each were read by somebody else. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private View<TimelineDocument> view;

    @Autowired
    private LiveTimelines live;

    @LocalServerPort
    private int port;

    @BeforeEach
    void organise() {
        Register.record(events, log);
    }

    /** One event of a stream; comments and ids without an event are left out. */
    private record Event(String name, String data) {}

    /** A stream as a browser reads it. */
    private static final class Stream implements AutoCloseable {
        private final BufferedReader lines;
        private String lastId = "";

        Stream(HttpResponse<InputStream> answer) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        /** The next event; nothing at the end of the stream. */
        Event next() throws IOException {
            String name = "message";
            var data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:")) {
                    name = line.substring(6);
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5));
                } else if (line.startsWith("id:")) {
                    lastId = line.substring(3);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    return new Event(name, data.toString());
                }
            }
            return null;
        }

        /** Reads on until the id of the last event is another one than {@code before}. */
        String nextId(String before) throws IOException {
            while (lastId.equals(before)) {
                String line = lines.readLine();
                assertThat(line).isNotNull();
                if (line.startsWith("id:")) {
                    lastId = line.substring(3);
                }
            }
            return lastId;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private HttpResponse<InputStream> asked(String path, String lastEvent) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/event-stream");
        if (lastEvent != null) {
            request.header("Last-Event-ID", lastEvent);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private Stream stream(String path) throws Exception {
        return new Stream(asked(path, null));
    }

    private void seen(long position) {
        view.await(new AtLeast(position));
    }

    @Test
    void whoever_follows_a_case_is_told_what_happens_and_not_what_is_internal() throws Exception {
        Case one = Case.number(41);
        seen(cases.happened(one.received()));
        try (Stream stream = stream("/public/v1/timelines/" + one.code() + "/events")) {
            cases.happened(new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát"), one.accepted());

            Event told = stream.next();
            assertThat(told.name()).isEqualTo("entry");
            assertThat(told.data()).contains("petition.accepted").doesNotContain("khảo sát", one.id().value());
        }
    }

    @Test
    void whoever_comes_back_is_told_what_they_missed_and_nothing_twice() throws Exception {
        Case one = Case.number(42);
        seen(cases.happened(one.received()));
        String path = "/public/v1/timelines/" + one.code() + "/events";
        String last;
        try (Stream stream = stream(path)) {
            String first = stream.nextId("");
            cases.happened(one.classified());
            assertThat(stream.next().data()).contains("petition.classified");
            last = stream.nextId(first);
        }
        seen(cases.happened(one.accepted()));
        try (Stream stream = new Stream(asked(path, last))) {
            assertThat(stream.next().data()).contains("petition.accepted");
        }
        try (Stream stream = new Stream(asked(path, last.replaceFirst("@.*", "@2026-11-22")))) {
            assertThat(stream.next().name()).as("a day has begun since").isEqualTo("reload");
        }
    }

    @Test
    void an_entry_has_the_id_it_has_in_the_feed_and_the_stream_goes_on_behind_each() throws Exception {
        Case one = Case.number(49);
        Case other = Case.number(50);
        seen(cases.happened(one.received()));
        try (Stream stream = stream("/public/v1/units/land-office/events")) {
            String before = stream.nextId("");
            cases.happened(one.classified());
            cases.happened(other.received());
            cases.happened(one.accepted());
            Event first = stream.next();
            String behind = stream.lastId;
            List<Event> rest = List.of(stream.next(), stream.next());

            assertThat(first.data()).contains("petition.classified");
            assertThat(rest.getFirst().data()).contains("petition.received");
            assertThat(rest.getLast().data()).contains("petition.accepted");
            assertThat(behind).isNotEqualTo(before);
            try (Stream again = new Stream(asked("/public/v1/units/land-office/events", behind))) {
                assertThat(List.of(again.next(), again.next())).isEqualTo(rest);
            }
        }
        String feed = body("/public/v1/timelines/" + one.code() + "/feed.json");
        try (Stream stream = new Stream(asked("/public/v1/timelines/" + one.code() + "/events", "0"))) {
            List<String> ids = List.of(id(stream.next()), id(stream.next()), id(stream.next()));
            assertThat(JsonPath.<List<String>>read(feed, "$.items[*].id")).isEqualTo(ids.reversed());
            assertThat(JsonPath.<List<String>>read(body("/public/v1/timelines/" + one.code()), "$.entries[*].id"))
                    .isEqualTo(ids);
        }
    }

    private static String id(Event event) {
        return JsonPath.read(event.data(), "$.id");
    }

    private String body(String path) throws Exception {
        return CLIENT
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void nobody_takes_all_the_places() throws Exception {
        Case one = Case.number(51);
        seen(cases.happened(one.received()));
        String path = "/public/v1/timelines/" + one.code() + "/events";
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        try {
            HttpResponse<InputStream> answer = asked(path, null);
            while (answer.statusCode() == 200 && open.size() < 100) {
                open.add(answer);
                answer = asked(path, null);
            }

            assertThat(open).hasSizeLessThanOrEqualTo(50).hasSizeGreaterThan(10);
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8)).contains("too-many-at-once",
                    "luồng đang mở", "streams are open");
        } finally {
            live.stop();
            live.start();
        }
    }

    @Test
    void an_entry_that_is_withheld_comes_again_without_its_words() throws Exception {
        Case one = Case.number(43);
        seen(cases.happened(one.received(), one.answered(), one.published()));
        try (Stream stream = stream("/public/v1/timelines/" + one.code() + "/events")) {
            cases.happened(new EntryWithheld(one.id().value(), Case.RECORDED_AT, 2, Case.LAND,
                    WithholdingGround.PERSONAL_DATA, "Luật 91/2025/QH15 Điều 16"));

            assertThat(stream.next().data()).contains("WITHHELD", "Luật 91/2025/QH15 Điều 16")
                    .doesNotContain("Đường sẽ được sửa");
        }
    }

    @Test
    void a_case_that_is_withheld_ends_its_stream() throws Exception {
        Case one = Case.number(44);
        seen(cases.happened(one.received()));
        try (Stream stream = stream("/public/v1/timelines/" + one.code() + "/events")) {
            seen(cases.happened(one.withheld()));

            assertThat(stream.next()).isEqualTo(new Event("withdrawn", "{\"receiptCode\":\"" + one.code() + "\"}"));
            assertThat(stream.next()).isNull();
        }
        assertThat(asked("/public/v1/timelines/" + one.code() + "/events", null).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_follows_a_unit_is_told_of_its_public_cases_alone() throws Exception {
        DenunciationCase hidden = DenunciationCase.number(45);
        Case other = Case.number(46);
        Case one = Case.number(47);
        seen(cases.happened(other.received(), other.offeredTo(Case.ROADS), other.takenOverBy(Case.ROADS)));
        try (Stream stream = stream("/public/v1/units/land-office/events")) {
            cases.happened(hidden.untilConcluded());
            cases.happened(hidden.withheld());
            cases.happened(other.rated());
            cases.happened(one.received());

            Event told = stream.next();
            assertThat(told.name()).isEqualTo("entry");
            assertThat(told.data()).contains(one.code().value(), "petition.received");
            cases.happened(one.withheld());
            assertThat(stream.next()).isEqualTo(new Event("withdrawn", "{\"receiptCode\":\"" + one.code() + "\"}"));
        }
    }

    @Test
    void at_the_end_of_the_process_streams_end() throws Exception {
        Case one = Case.number(48);
        seen(cases.happened(one.received()));
        try (Stream stream = stream("/public/v1/timelines/" + one.code() + "/events")) {
            live.stop();
            assertThat(stream.next()).isNull();
            assertThat(asked("/public/v1/timelines/" + one.code() + "/events", null).statusCode()).isEqualTo(503);
        } finally {
            live.start();
        }
    }
}
