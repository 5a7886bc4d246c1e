package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import vn.danbiet.command.CommandConfiguration;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.log.EventLog;
import vn.danbiet.query.QueryConfiguration;
import vn.danbiet.standalone.data.LocalData;

/**
 * The reform of 1 July 2025 where it was felt: communes of Bình Lục district merged, the district ended, Hà Nam became
 * part of Ninh Bình.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReformScenarioTest {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String COMMUNES = "NQ 1674/NQ-UBTVQH15";

    @TempDir
    Path data;

    /** Both sides, and a clock that goes when it is told to. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class})
    @Import({CommandConfiguration.class, QueryConfiguration.class})
    static class World {
        final AtomicReference<Instant> now = new AtomicReference<>(at("2025-06-02T08:00"));

        @Bean
        @Primary
        Clock clockOfTheTest() {
            return InstantSource.offset(now::get, Duration.ZERO).withZone(ZoneOffset.UTC);
        }

        /** Reads {@code subject.unit.role}; a minus means no unit. */
        @Bean
        JwtDecoder decoder() {
            return token -> {
                String[] claims = token.split("\\.");
                if (claims.length != 3) {
                    throw new BadJwtException("Not a token of this test");
                }
                var jwt = Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .subject(claims[0])
                        .claim("roles", List.of(claims[2]));
                return claims[1].equals("-") ? jwt.build() : jwt.claim("unit", claims[1]).build();
            };
        }
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(VIET_NAM).toInstant();
    }

    @Test
    void the_register_is_kept_by_administrators_and_tells_what_became_of_a_unit() {
        try (RunningStandalone running = start()) {
            Caller administrator = new Caller(url(running), "quan-tri.-.administrator");
            Caller officer = new Caller(url(running), "an.so-xay-dung.officer");
            Story.establish(administrator, "ubnd-tinh-ninh-binh", "UBND tỉnh Ninh Bình", "PROVINCE", null,
                    "1992-04-01");
            Story.establish(administrator, "so-xay-dung", "Sở Xây dựng", "DEPARTMENT", null, "1992-04-01");
            Story.establish(administrator, "so-giao-thong", "Sở Giao thông", "DEPARTMENT", null, "1992-04-01");
            String unit = "/api/v1/units/so-xay-dung";
            String move = "{\"parent\": \"ubnd-tinh-ninh-binh\", \"from\": \"2000-01-01\", \"citation\": \"QĐ 1\"}";
            assertThat(officer.post(unit + "/parent", move).status()).isEqualTo(403);
            Answer moved = administrator.post(unit + "/parent", move, "Idempotency-Key", "move");
            Answer again = administrator.post(unit + "/parent", move, "Idempotency-Key", "move");
            assertThat(again.text()).isEqualTo(moved.text()).contains("organisation");
            Story.done(administrator, unit + "/name",
                    "{\"name\": {\"vi\": \"Sở XD\"}, \"from\": \"2001-01-01\", \"citation\": \"QĐ 2\"}", 200);
            Story.appoint(administrator, "so-xay-dung", "bac", "Phạm Bắc", "2010-01-01");
            Story.done(administrator, unit + "/delegations",
                    """
                            {"by": "bac", "to": "cuc", "matters": "tiếp công dân", "from": "2011-01-01", "citation": "GUQ 1"}""",
                    200);
            Story.done(administrator, unit + "/delegations/cuc/end",
                    "{\"until\": \"2011-02-01\", \"citation\": \"GUQ 2\"}", 200);
            Story.done(administrator, unit + "/leaders/bac/departure",
                    "{\"until\": \"2012-12-31\", \"citation\": \"QĐ 3\"}", 200);
            Story.establish(administrator, "so-nha-dat", "Sở Nhà đất", "DEPARTMENT", "ubnd-tinh-ninh-binh",
                    "1992-04-01");
            Answer split = Story.done(administrator, unit + "/split", """
                    {"into": ["so-giao-thong", "so-nha-dat"], "heir": "so-nha-dat", "from": "2025-03-01",
                     "citation": "NQ 9"}""", 200);

            Answer told = officer.get(unit + "?on=2011-01-15&atLeast=" + split.position());
            assertThat(told.at("/now/name/vi")).isEqualTo("Sở XD");
            assertThat(told.at("/now/parent")).isEqualTo("ubnd-tinh-ninh-binh");
            assertThat(told.at("/now/head/name")).isEqualTo("Phạm Bắc");
            assertThat(told.at("/leaders/0/until")).isEqualTo("2012-12-31");
            assertThat(told.at("/delegations/0/until")).isEqualTo("2011-02-01");
            assertThat(told.at("/end/heir")).isEqualTo("so-nha-dat");
            assertThat(told.at("/successor")).isEqualTo("so-xay-dung");
            assertThat(officer.get(unit).at("/successor")).isEqualTo("so-nha-dat");
            assertThat(administrator
                    .post(unit + "/name",
                            "{\"name\": {\"vi\": \"Sở\"}, \"from\": \"2025-03-01\", \"citation\": \"QĐ\"}")
                    .at("/rule/id")).isEqualTo("organisation.unit-is-no-more");
        }
    }

    private RunningStandalone start() {
        return RunningStandalone.started(new SpringApplicationBuilder(World.class).initializers(new LocalData())::run,
                "--server.port=0", "--danbiet.data=" + data, "--danbiet.rounds.interval=0s");
    }

    private static String url(RunningStandalone running) {
        return "http://127.0.0.1:" + running.port();
    }

    @Test
    void open_cases_running_terms_and_records_pass_to_the_successors_and_the_overdue_stays_with_the_predecessor() {
        try (RunningStandalone running = start()) {
            ApplicationContext context = running.context();
            new Story(url(running), context.getBean(World.class), context.getBean(Rounds.class),
                    context.getBean(EventLog.class)).tell();
        }
    }

    private record Story(String url, World world, Rounds rounds, EventLog log) {

        private Caller caller(String token) {
            return new Caller(url, token);
        }

        void tell() {
            Caller anybody = new Caller(url, null);
            Caller administrator = caller("quan-tri.-.administrator");
            Caller officer = caller("an.xa-binh-nghia.officer");
            Caller head = caller("hoa.xa-binh-nghia.unit-head");

            // Early June. Hà Nam, the district, its communes, each with its head.
            establish(administrator, "ubnd-tinh-ha-nam", "UBND tỉnh Hà Nam", "PROVINCE", null, "1997-01-01");
            establish(administrator, "ubnd-tinh-ninh-binh", "UBND tỉnh Ninh Bình", "PROVINCE", null, "1992-04-01");
            establish(administrator, "ubnd-huyen-binh-luc", "UBND huyện Bình Lục", "DISTRICT", "ubnd-tinh-ha-nam",
                    "1997-01-01");
            Stream.of("xa-binh-nghia", "xa-trang-an", "xa-dong-du")
                    .forEach(commune -> establish(administrator, commune, "UBND " + commune, "COMMUNE",
                            "ubnd-huyen-binh-luc", "1997-01-01"));
            appoint(administrator, "xa-binh-nghia", "hoa", "Lê Thị Hòa", "2020-07-01");
            appoint(administrator, "ubnd-huyen-binh-luc", "dung", "Trần Dũng", "2020-07-01");

            // Three letters reach the commune Bình Nghĩa, one the district.
            String late = receive(officer, "Kênh tưới bị lấp");
            world.now.set(at("2025-06-24T09:00"));
            String running = receive(officer, "Đèn đường hỏng");
            String closed = receive(officer, "Loa phát thanh quá to");
            done(officer, closed + "/classification",
                    "{\"direction\": \"FILE\", \"field\": \"OTHER\", \"filingReason\": \"CONTENT_UNCLEAR\"}", 403);
            done(head, closed + "/classification",
                    "{\"direction\": \"FILE\", \"field\": \"OTHER\", \"filingReason\": \"CONTENT_UNCLEAR\"}", 200);
            String atDistrict = receive(caller("duc.ubnd-huyen-binh-luc.officer"), "Đường huyện ngập");
            String offered = receive(officer, "Cầu treo hỏng ván");
            done(officer, offered + "/transfer", "{\"to\": \"ubnd-huyen-binh-luc\", \"reason\": \"Đường huyện\"}", 200);

            // The reform is decided ahead, and told ahead.
            establish(administrator, "xa-binh-luc", "UBND xã Bình Lục", "COMMUNE", "ubnd-tinh-ninh-binh", "2025-07-01");
            appoint(administrator, "xa-binh-luc", "anh", "Nguyễn Thị Ánh", "2025-07-01");
            appoint(administrator, "ubnd-tinh-ninh-binh", "phong", "Trần Quốc Phong", "2025-07-01");
            done(administrator, "/api/v1/units/merger", """
                    {"merged": ["xa-binh-nghia", "xa-trang-an", "xa-dong-du"], "into": "xa-binh-luc",
                     "from": "2025-07-01", "citation": "%s"}""".formatted(COMMUNES), 200);
            done(administrator, "/api/v1/units/ubnd-huyen-binh-luc/dissolution",
                    "{\"heir\": \"ubnd-tinh-ha-nam\", \"from\": \"2025-07-01\", \"citation\": \"Luật 72/2025/QH15\"}",
                    200);
            Answer lastReform = done(administrator, "/api/v1/units/merger", """
                    {"merged": ["ubnd-tinh-ha-nam"], "into": "ubnd-tinh-ninh-binh", "from": "2025-07-01",
                     "citation": "NQ 202/2025/QH15"}""", 200);

            // Until the last evening nothing changes. The notice for the first letter was due on 16 June.
            world.now.set(at("2025-06-30T23:00"));
            rounds.runAll();
            assertThat(anybody.get("/public/v1/units/xa-binh-nghia?atLeast=" + lastReform.position())
                    .at("/unit/head/name")).isEqualTo("Lê Thị Hòa");
            assertThat(unit(officer, late)).isEqualTo("xa-binh-nghia");

            // The first morning: the cases are the successors', with the terms as they run.
            world.now.set(at("2025-07-01T08:00"));
            rounds.runAll();
            Caller newOfficer = caller("binh.xa-binh-luc.officer");
            Caller newHead = caller("anh.xa-binh-luc.unit-head");
            for (String petition : List.of(late, running, offered)) {
                assertThat(unit(newOfficer, petition)).as(petition).isEqualTo("xa-binh-luc");
            }
            assertThat(unit(caller("phuc.ubnd-tinh-ninh-binh.officer"), atDistrict))
                    .as("the district was Hà Nam's to inherit, and Hà Nam Ninh Bình's")
                    .isEqualTo("ubnd-tinh-ninh-binh");
            List<String> told = told(newOfficer, late);
            assertThat(told).as("the predecessor's overdue stays the predecessor's")
                    .anySatisfy(line -> assertThat(line).contains("RCP-NOTICE", "ran out", "UBND xa-binh-nghia"))
                    .noneSatisfy(line -> assertThat(line).contains("ran out", "Bình Lục"));
            assertThat(types(newOfficer, running)).contains("term.armed", "case.passed-to-successor")
                    .doesNotContain("term.breached", "term.ended");

            // What was offered to the district is for Ninh Bình to answer.
            done(caller("phuc.ubnd-tinh-ninh-binh.officer"), offered + "/transfer/acceptance", "{}", 200);
            assertThat(unit(newOfficer, offered)).isEqualTo("ubnd-tinh-ninh-binh");

            // The closed case is the successor's to read, and its head's to open again.
            assertThat(newOfficer.get(closed + "?atLeast=" + log.headPosition()).status()).isEqualTo(200);
            done(newHead, closed + "/reopening", "{\"text\": \"Có ghi âm mới\"}", 200);
            rounds.runAll();
            assertThat(unit(newOfficer, closed)).isEqualTo("xa-binh-luc");

            // Who comes with an old token works for the successor, but does not lead it.
            done(officer, late + "/classification", "{\"direction\": \"OWN\", \"field\": \"OTHER\"}", 200);
            assertThat(head.post(late + "/acceptance", "{}").at("/rule/id")).isEqualTo("case.not-yours-to-do");
            done(newHead, late + "/acceptance", "{}", 200);

            // An old code leads on: it is told who answers, and takes no new letters.
            Answer old = anybody.get("/public/v1/units/xa-binh-nghia");
            assertThat(old.at("/unit/unit")).isEqualTo("xa-binh-luc");
            assertThat(old.at("/unit/head/name")).isEqualTo("Nguyễn Thị Ánh");
            assertThat(old.at("/note/en")).contains("xa-binh-nghia", "2025-07-01", "xa-binh-luc");
            Answer refused = anybody.post("/public/v1/petitions", """
                    {"unit": "xa-binh-nghia", "subject": "Rác", "content": "Rác ở cổng chợ",
                     "petitioners": [{"name": "Vũ Văn Tám", "phone": "0900 000 111"}]}""");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.at("/rule/id")).isEqualTo("case.unit-is-no-more");
            assertThat(refused.at("/en/detail")).contains("UBND xã Bình Lục (xa-binh-luc)");

            // A letter that had reached the old commune is entered by the new one, and due as the old one owed it.
            Answer afterwards = newOfficer.post("/api/v1/petitions",
                    """
                            {"occurredAt": "2025-06-27T08:00:00+07:00", "channel": "COUNTER", "subject": "Chợ tạm",
                             "content": "Chợ tạm lấn đường", "petitioners": [{"name": "Vũ Văn Tám", "phone": "0900 000 111"}]}""");
            assertThat(afterwards.status()).as(afterwards.text()).isEqualTo(201);

            // And it can be told who answered when.
            Answer answering = newOfficer
                    .get("/api/v1/cases/" + id(running) + "/responsibility?atLeast=" + log.headPosition());
            assertThat(answering.status()).as(answering.text()).isEqualTo(200);
            JsonNode intervals = answering.json().path("intervals");
            assertThat(texts(intervals, "/unit")).containsExactly("xa-binh-nghia", "xa-binh-luc");
            assertThat(texts(intervals, "/head/name")).containsExactly("Lê Thị Hòa", "Nguyễn Thị Ánh");
            assertThat(Instant.parse(intervals.at("/1/from").asString())).isEqualTo(at("2025-07-01T00:00"));
            assertThat(intervals.at("/0/until")).isEqualTo(intervals.at("/1/from"));
        }

        private static String id(String petition) {
            return petition.substring(petition.lastIndexOf('/') + 1);
        }

        private static void establish(Caller administrator, String unit, String name, String kind, String parent,
                String from) {
            String above = parent == null ? "" : "\"parent\": \"%s\",".formatted(parent);
            done(administrator, "/api/v1/units", """
                    {"unit": "%s", "name": {"vi": "%s"}, "kind": "%s", %s "from": "%s", "citation": "%s"}"""
                    .formatted(unit, name, kind, above, from, COMMUNES), 201);
        }

        private static void appoint(Caller administrator, String unit, String leader, String name, String from) {
            done(administrator, "/api/v1/units/" + unit + "/leaders", """
                    {"leader": "%s", "name": "%s", "title": {"vi": "Chủ tịch", "en": "Chair"}, "from": "%s",
                     "citation": "QĐ 1"}""".formatted(leader, name, from), 200);
        }

        private static String receive(Caller officer, String subject) {
            Answer receipt = officer.post("/api/v1/petitions", """
                    {"channel": "COUNTER", "subject": "%s", "content": "%s", "signed": true,
                     "petitioners": [{"name": "Vũ Văn Tám", "phone": "0900 000 111"}]}""".formatted(subject, subject));
            assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
            return receipt.header("Location");
        }

        private static Answer done(Caller caller, String path, String body, int status) {
            Answer answer = caller.post(path, body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            return answer;
        }

        private Answer timeline(Caller reader, String petition) {
            Answer timeline = reader.get("/api/v1/cases/" + id(petition) + "/timeline?atLeast=" + log.headPosition());
            assertThat(timeline.status()).as(timeline.text()).isEqualTo(200);
            return timeline;
        }

        private String unit(Caller reader, String petition) {
            return timeline(reader, petition).at("/unit");
        }

        private List<String> types(Caller reader, String petition) {
            return texts(timeline(reader, petition).json().path("entries"), "/type");
        }

        private List<String> told(Caller reader, String petition) {
            return texts(timeline(reader, petition).json().path("entries"), "/told/en");
        }

        private static List<String> texts(JsonNode list, String pointer) {
            return StreamSupport.stream(list.spliterator(), false).map(entry -> entry.at(pointer).asString()).toList();
        }
    }
}
