package vn.danbiet.standalone.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the server for the record of every unit and leader and holds it against one counted naively from the export. */
final class RecordsCheck {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PAST_MOMENTS = 10;

    /** Of those who never answered for a case, as of a past moment only some are asked about: there is nothing to tell. */
    private static final int OF_THE_OTHERS = 10;

    private final String url;
    private final String supervisor;
    private final List<NaiveRecords.Line> lines;
    private int opened;

    private RecordsCheck(String url) {
        this.url = url;
        this.supervisor = token("supervisor");
        this.lines = NaiveRecords.lines(get("/api/v1/audit/export", token("auditor")));
    }

    /** At the head and as of ten past moments, five of them named by position and five by instant. */
    static void everyRecordIsWhatTheLogSays(String url, LocalDate from, LocalDate to) {
        var check = new RecordsCheck(url);
        long head = check.lines.getLast().position();
        check.agrees("asOfPosition=" + head, from, to);
        for (int i = 1; i <= PAST_MOMENTS; i++) {
            NaiveRecords.Line then = check.lines.get((int) (head * i / (PAST_MOMENTS + 1)));
            // One period that is over by then, each time: its record is brought from one moment to the next.
            LocalDate last = i % 3 == 0 ? from.plusMonths(2) : to;
            check.agrees(i % 2 == 0 ? "asOfPosition=" + then.position() : "asOf=" + then.recordedAt(), from, last);
        }
        assertThat(check.opened).as("figures that are not zero were opened").isGreaterThan(20);
    }

    private void agrees(String moment, LocalDate from, LocalDate to) {
        String period = "&from=" + from + "&to=" + to;
        Set<String> paths = new TreeSet<>();
        JsonNode any = null;
        Map<String, Map<String, Long>> expected = null;
        for (NaiveRecords.Line line : lines) {
            if (line.type().equals("organisation.unit-established")) {
                paths.add("/api/v1/units/" + line.data().path("unit").asString());
            } else if (line.type().equals("organisation.leader-appointed")) {
                paths.add("/api/v1/leaders/" + line.data().path("leader").asString());
            }
        }
        int known = 0;
        int others = 0;
        for (String path : paths) {
            String whose = path.replaceAll("/api/v1/(unit|leader)s/", "$1:");
            if (expected != null && !expected.containsKey(whose) && ++others % OF_THE_OTHERS != 0) {
                continue;
            }
            String body = get(path + "/accountability?" + moment + period, supervisor);
            JsonNode told = JSON.readTree(body);
            if (told.path("status").asInt() == 404) {
                continue;
            }
            if (expected == null) {
                expected = NaiveRecords.count(lines, told.path("position").asLong(),
                        Instant.parse(told.path("at").asString()), from, to);
            }
            known++;
            assertThat(counts(told)).as("%s %s", whose, moment + period)
                    .isEqualTo(expected.getOrDefault(whose, Map.of()));
            any = whose.startsWith("unit") && expected.containsKey(whose) ? told : any;
        }
        assertThat(expected).isNotNull();
        assertThat(expected.keySet()).as("all who answered are told")
                .allMatch(whose -> paths.contains("/api/v1/" + whose.replaceAll("(unit|leader):", "$1s/")));
        assertThat(known).isGreaterThan(expected.size() - 1);
        if (any != null) {
            opensDown(any);
        }
    }

    /** Every figure is the number of what it opens down to. */
    private void opensDown(JsonNode told) {
        for (JsonNode figure : told.path("figures")) {
            if (figure.path("count").asLong() > 0) {
                JsonNode behind = JSON.readTree(get(figure.path("cases").asString(), supervisor));
                assertThat(behind.path("count").asLong()).isEqualTo(figure.path("count").asLong());
                assertThat(behind.path("items").size()).isBetween(1, figure.path("count").asInt());
                opened++;
            }
        }
    }

    private static Map<String, Long> counts(JsonNode told) {
        var counts = new TreeMap<String, Long>();
        for (JsonNode figure : told.path("figures")) {
            String name = figure.path("figure").asString();
            put(counts, name, figure.path("count").asLong());
            figure.path("byKind").forEachEntry((kind, count) -> put(counts, name + " " + kind, count.asLong()));
            figure.path("byGroup").forEachEntry((group, count) -> put(counts, name + " " + group, count.asLong()));
        }
        put(counts, "BREACHES sum", told.at("/delay/sum").asLong());
        put(counts, "RATED sum", told.at("/satisfaction/sum").asLong());
        assertThat(told.at("/onTime/denominator").asLong()).isEqualTo(counts.getOrDefault("CLOSED_IN_TIME", 0L)
                + counts.getOrDefault("CLOSED_LATE", 0L) + counts.getOrDefault("OPEN_OVERDUE", 0L));
        return counts;
    }

    private static void put(Map<String, Long> counts, String what, long number) {
        if (number > 0) {
            counts.put(what, number);
        }
    }

    private String token(String client) {
        String secret = Base64.getEncoder().encodeToString((client + ":demo").getBytes(StandardCharsets.UTF_8));
        return JSON
                .readTree(send(HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))))
                .path("access_token")
                .asString();
    }

    private String get(String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token));
    }

    private static String send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
