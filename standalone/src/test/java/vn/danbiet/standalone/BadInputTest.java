package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.standalone.issuer.DemoClient;

/** Whatever is sent, the answer is a problem document that says what to do, and nothing was written. */
class BadInputTest {
    /** Part of everything bad that is sent, and of nothing that comes back. */
    private static final String MARK = "plugh7331";

    private static final String PETITIONS = "/api/v1/petitions";
    private static final String USED_KEY = "a-key-that-is-used";
    private static final String GOOD = petition("\"Đèn đường hỏng\"");
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    static Path data;

    private static RunningStandalone standalone;
    private static Caller officer;
    private static Caller head;
    private static Caller otherOfficer;
    private static Answer first;
    private static String mine;

    @BeforeAll
    static void start() {
        standalone = RunningStandalone.on(data);
        officer = standalone.anybody().as(DemoClient.OFFICER_A);
        head = standalone.anybody().as(DemoClient.HEAD_A);
        otherOfficer = standalone.anybody().as(DemoClient.OFFICER_B);
        first = officer.post(PETITIONS, GOOD, "Idempotency-Key", USED_KEY);
        mine = PETITIONS + "/" + first.id();
    }

    @AfterAll
    static void stop() {
        standalone.close();
    }

    private static String petition(String subject) {
        return petition(subject, "");
    }

    private static String petition(String subject, String more) {
        return "{\"channel\": \"COUNTER\", \"subject\": %s, \"content\": \"Tối lắm\", \"petitioners\": [{\"name\": \"Lê Văn Sỹ\"}]%s}"
                .formatted(subject, more);
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_first_answer_again() {
        Answer again = officer.post(PETITIONS, GOOD, "Idempotency-Key", USED_KEY);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @TestFactory
    Stream<DynamicTest> bodies() {
        return Stream.of(body("broken off", 400, "{\"channel\": \"COUNTER\", \"subject\": \"" + MARK),
                body("no JSON at all", 400, MARK), body("empty", 400, ""),
                body("text instead of an object", 400, "\"" + MARK + "\""),
                body("a list instead of an object", 400, "[]"), body("null", 400, "null"),
                body("something after the end", 400, GOOD + MARK),
                body("an unknown field", 400, petition("\"x\"", ", \"colour\": \"" + MARK + "\"")),
                body("an unknown field of a person", 400, GOOD.replace("\"name\"", "\"age\": 7, \"name\"")),
                body("a field twice", 400, petition("\"x\"", ", \"subject\": \"" + MARK + "\"")),
                body("no subject", 422, GOOD.replace("\"subject\": \"Đèn đường hỏng\",", "")),
                body("null for the subject", 422, petition("null")), body("an empty subject", 422, petition("\"\"")),
                body("a blank subject", 422, petition("\" \\t \"")),
                body("a subject of 301 characters", 422, petition("\"" + "ệ".repeat(301) + "\"")),
                body("a content of 20001 characters", 422, GOOD.replace("Tối lắm", "ô".repeat(20_001))),
                body("a number for text", 400, petition("7331")),
                body("an object for text", 400, petition("{\"text\": \"" + MARK + "\"}")),
                body("text for a number", 400, petition("\"x\"", ", \"groupSize\": \"3\"")),
                body("a fraction of a person", 400, petition("\"x\"", ", \"groupSize\": 2.5")),
                body("a number beyond all numbers", 400, petition("\"x\"", ", \"groupSize\": 99999999999")),
                body("a number of 5000 digits", 400, petition("\"x\"", ", \"groupSize\": " + "9".repeat(5_000))),
                body("a group of nobody", 422, petition("\"x\"", ", \"groupSize\": 0")),
                body("text for yes or no", 400, petition("\"x\"", ", \"signed\": \"" + MARK + "\"")),
                body("a channel that is none", 400, GOOD.replace("COUNTER", "PIGEON")),
                body("a channel by number", 400, GOOD.replace("\"COUNTER\"", "1")),
                body("a channel that is not for officers", 422, GOOD.replace("COUNTER", "ONLINE")),
                body("a time that is none", 400, petition("\"x\"", ", \"occurredAt\": \"" + MARK + "\"")),
                body("a time without zone", 400, petition("\"x\"", ", \"occurredAt\": \"2024-05-06T08:00:00\"")),
                body("a time as a number", 400, petition("\"x\"", ", \"occurredAt\": 1714957200")),
                body("a time in the future", 422, petition("\"x\"", ", \"occurredAt\": \"2999-01-01T00:00:00Z\"")),
                body("the end of time", 400, petition("\"x\"", ", \"occurredAt\": \"+1000000000-12-31T23:59:59Z\"")),
                body("a time before the law", 422, petition("\"x\"", ", \"occurredAt\": \"2014-06-30T00:00:00Z\"")),
                body("nobody for petitioners", 422, GOOD.replace("[{\"name\": \"Lê Văn Sỹ\"}]", "null")),
                body("a person who is null", 422, GOOD.replace("{\"name\": \"Lê Văn Sỹ\"}", "null")),
                body("a person without a name", 422, GOOD.replace("\"name\": \"Lê Văn Sỹ\"", "")),
                body("a crowd by name", 422, GOOD.replace("[{", "[" + "{\"name\": \"Lê\"},".repeat(100) + "{")),
                body("half a character, escaped", 422, petition("\"" + MARK + "\\ud83d\"")),
                body("the end of text in text", 422, petition("\"" + MARK + "\\u0000\"")),
                body("a bell in text", 422, petition("\"" + MARK + "\\u0007\"")),
                body("text that turns direction", 422, petition("\"" + MARK + "\\u202e\"")),
                body("a line break within quotes", 400, petition("\"" + MARK + "\n\"")),
                body("nested 100000 deep", 400, petition("[".repeat(100_000))),
                body("objects nested 2000 deep", 400, petition("{\"a\":".repeat(2_000))),
                body("a name of 60000 characters", 400, petition("\"x\"", ", \"" + MARK.repeat(6_000) + "\": 1")),
                test("invalid UTF-8", 400, () -> json(bytes(petition("\"" + MARK + "?\""), 0xC3))),
                test("half a character, as bytes", 400,
                        () -> json(bytes(petition("\"" + MARK + "?\""), 0xED, 0xA0, 0x80))),
                test("characters longer than they are", 400,
                        () -> json(bytes(petition("\"" + MARK + "?\""), 0xC0, 0xAF))),
                test("10 MB, announced", 413, () -> json(BodyPublishers.ofByteArray(tenMegabytes()))),
                test("10 MB, unannounced", 413,
                        () -> json(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tenMegabytes())))),
                test("a file of 80 MB, announced", 413,
                        () -> file(BodyPublishers.fromPublisher(megabytes(80), 80L * MEGABYTE))),
                test("a file of 80 MB, unannounced", 413, () -> file(megabytes(80))),
                test("10 MB for a token", 413,
                        () -> standalone.anybody()
                                .send(standalone.anybody()
                                        .request("/oauth2/token")
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(BodyPublishers.ofByteArray(tenMegabytes())))));
    }

    @TestFactory
    Stream<DynamicTest> bodies_of_other_acts() {
        return Stream.of(
                test("a classification without a direction", 422,
                        () -> officer.post(mine + "/classification", "{\"field\": \"OTHER\"}")),
                test("guidance to nowhere", 422,
                        () -> officer.post(mine + "/classification",
                                "{\"direction\": \"GUIDE\", \"field\": \"OTHER\"}")),
                test("a transfer to oneself", 422, () -> officer.post(mine + "/transfer", """
                        {"to": "xa-binh-luc", "reason": "plugh7331"}""")),
                test("a transfer to a unit that cannot be", 400, () -> officer.post(mine + "/transfer", """
                        {"to": "Xã plugh7331", "reason": "x"}""")),
                test("an officer who cannot be", 400,
                        () -> head.post(mine + "/assignment", "{\"officer\": \"plugh7331 ơ\"}")),
                test("a split into one", 422, () -> officer.post(mine + "/split", """
                        {"parts": [{"kind": "PETITION", "subject": "plugh7331", "content": "x"}]}""")),
                test("a split without content", 422, () -> officer.post(mine + "/split", """
                        {"parts": [{"kind": "PETITION", "subject": "plugh7331"}, {"kind": "DENUNCIATION"}]}""")),
                test("a rating of 6", 422,
                        () -> officer.post(mine + "/rating", "{\"score\": 6, \"comment\": \"plugh7331\"}")),
                test("a ground that is none", 400, () -> head.post(mine + "/withholding", """
                        {"ground": "plugh7331", "citation": "x"}""")),
                test("forgetting without a ground", 422,
                        () -> head.post(mine + "/forgetting", "{\"citation\": \"plugh7331\"}")),
                test("forgetting on a ground that is none", 400, () -> head.post(mine + "/forgetting", """
                        {"ground": "plugh7331", "citation": "x"}""")),
                test("forgetting without a citation", 422,
                        () -> head.post(mine + "/forgetting", "{\"ground\": \"ORDERED\"}")),
                test("forgetting nobody", 422, () -> head.post(mine + "/forgetting", """
                        {"ground": "ORDERED", "citation": "plugh7331", "subjects": []}""")),
                test("forgetting somebody who cannot be", 400, () -> head.post(mine + "/forgetting", """
                        {"ground": "ORDERED", "citation": "x", "subjects": ["Bà plugh7331"]}""")),
                test("forgetting null", 422, () -> head.post(mine + "/forgetting", """
                        {"ground": "ORDERED", "citation": "plugh7331", "subjects": [null]}""")),
                test("forgetting while the case goes on", 409, () -> head.post(mine + "/forgetting", """
                        {"ground": "ORDERED", "citation": "plugh7331"}""")),
                test("an officer who has somebody forgotten", 403, () -> officer.post(mine + "/forgetting", """
                        {"ground": "ORDERED", "citation": "plugh7331"}""")),
                test("an act before the receipt", 422, () -> officer.post(mine + "/withdrawal", """
                        {"occurredAt": "2015-01-01T00:00:00Z", "reason": "plugh7331"}""")));
    }

    @TestFactory
    Stream<DynamicTest> who_and_when() {
        return Stream.of(test("no token", 401, () -> standalone.anybody().post(PETITIONS, GOOD)),
                test("a token that is none", 401, () -> with(MARK).post(PETITIONS, GOOD)),
                test("a token signed by a stranger", 401,
                        () -> with(signed(strangersKey(), claims())).post(PETITIONS, GOOD)),
                test("a token that has expired", 401,
                        () -> with(signed(ownKey(), claims().expirationTime(past()))).post(PETITIONS, GOOD)),
                test("a token of another issuer", 401,
                        () -> with(signed(ownKey(), claims().issuer("http://" + MARK))).post(PETITIONS, GOOD)),
                test("an unsigned token", 401,
                        () -> with(new PlainJWT(claims().build()).serialize()).post(PETITIONS, GOOD)),
                test("a token for nobody", 403,
                        () -> with(signed(ownKey(), claims().subject(null))).post(PETITIONS, GOOD)),
                test("a token for a unit that cannot be", 403,
                        () -> with(signed(ownKey(), claims().claim("unit", "Xã " + MARK))).post(PETITIONS, GOOD)),
                test("a token with roles that make no sense", 403,
                        () -> with(signed(ownKey(), claims().claim("roles", List.of(MARK)))).post(PETITIONS, GOOD)),
                test("an auditor who acts", 403,
                        () -> standalone.anybody().as(DemoClient.AUDITOR).post(PETITIONS, GOOD)),
                test("an administrator who acts", 403,
                        () -> standalone.anybody().as(DemoClient.ADMINISTRATOR).post(PETITIONS, GOOD)),
                test("an officer who decides", 403, () -> officer.post(mine + "/acceptance", "{}")),
                test("an officer who audits", 403,
                        () -> officer.get("/api/v1/audit/streams/" + first.id() + "/events")),
                test("another unit's case", 403, () -> otherOfficer.post(mine + "/withdrawal", "{}")),
                test("reading another unit's case", 403, () -> otherOfficer.get(mine)),
                test("an illegal transition", 409, () -> officer.post(mine + "/closure", "{}")),
                test("a transfer that nobody offered", 409, () -> officer.post(mine + "/transfer/acceptance", "{}")),
                test("a stale version", 412, () -> officer.post(mine + "/withdrawal", "{}", "If-Match", "\"7\"")),
                test("a version that is none", 400, () -> officer.post(mine + "/withdrawal", "{}", "If-Match", MARK)),
                test("a weak version", 400, () -> officer.post(mine + "/withdrawal", "{}", "If-Match", "W/\"0\"")),
                test("a used key with another body", 422,
                        () -> officer.post(PETITIONS, petition("\"" + MARK + "\""), "Idempotency-Key", USED_KEY)),
                test("a used key for another act", 422,
                        () -> officer.post(mine + "/withdrawal", "{}", "Idempotency-Key", USED_KEY)),
                test("a key with spaces", 400, () -> officer.post(PETITIONS, GOOD, "Idempotency-Key", "a " + MARK)),
                test("a key of 300 characters", 400,
                        () -> officer.post(PETITIONS, GOOD, "Idempotency-Key", MARK.repeat(34))),
                test("a wrong petitioner's key", 404,
                        () -> standalone.anybody()
                                .post("/public/v1/petitions/" + first.at("/receiptCode") + "/withdrawal", "{}",
                                        "Petitioner-Key", MARK)),
                test("a receipt that is none", 404, () -> standalone.anybody().get("/public/v1/timelines/" + MARK)));
    }

    @Test
    void a_problem_is_told_in_english_to_those_who_prefer_it() {
        assertThat(officer.post(PETITIONS, "", "Accept-Language", "en-GB, vi;q=0.5").at("/title"))
                .isEqualTo("The request cannot be read");
        assertThat(officer.post(PETITIONS, "", "Accept-Language", "fr, vi, en").at("/title"))
                .isEqualTo("Yêu cầu không đọc được");
    }

    @Test
    void an_illegal_transition_names_the_rule_and_its_article() {
        Answer refused = head.post(mine + "/answer", "{\"text\": \"Xong\"}");

        assertThat(refused.at("/rule/id")).isEqualTo("case.act-not-in-this-state");
        assertThat(refused.at("/rule/citation")).isEqualTo("LDC 35.2b");

        Answer tooEarly = head.post(mine + "/forgetting", "{\"ground\": \"ORDERED\", \"citation\": \"x\"}");
        assertThat(tooEarly.at("/rule/citation")).isEqualTo("Luật 91/2025/QH15 14");
    }

    @TestFactory
    Stream<DynamicTest> ways_of_asking() {
        return Stream.of(test("plain text", 415, () -> typed("text/plain")),
                test("a form", 415, () -> typed("application/x-www-form-urlencoded")),
                test("a type that is none", 415, () -> typed(MARK)),
                test("an answer in a format that is not there", 406,
                        () -> officer.post(PETITIONS, GOOD, "Accept", "text/csv")),
                test("an answer in another charset", 406,
                        () -> officer.post(PETITIONS, GOOD, "Accept", "application/json;charset=utf-16")),
                test("a body in another charset", 400, () -> typed("application/json; charset=windows-1258")),
                test("YAML", 415, () -> typed("application/yaml")), test("any type at all", 415, () -> typed("*/*")),
                test("PUT", 405, () -> officer.send(officer.request(PETITIONS).PUT(BodyPublishers.ofString(GOOD)))),
                test("DELETE", 405, () -> officer.send(officer.request(mine).DELETE())),
                test("TRACE", 405, () -> raw("TRACE " + PETITIONS + " HTTP/1.1\nHost: x")),
                test("a method that is none", 400, () -> raw("PLUGH " + PETITIONS + " HTTP/1.1\nHost: x")),
                test("an unknown endpoint", 404, () -> officer.get("/api/v1/" + MARK)),
                test("an unknown act", 404, () -> officer.post(mine + "/" + MARK, "{}")),
                test("an address outside of the API", 403, () -> officer.get("/" + MARK)),
                test("an id that is none", 400, () -> officer.post(PETITIONS + "/" + MARK + "/withdrawal", "{}")),
                test("a case that is not there", 404,
                        () -> officer.post(PETITIONS + "/00000000-0000-3000-8000-000000000000/withdrawal", "{}")),
                test("an unknown parameter", 400, () -> officer.get(PETITIONS + "?colour=" + MARK)),
                test("a status that is none", 422, () -> officer.get(PETITIONS + "?status=" + MARK)),
                test("a page of nothing", 422, () -> officer.get(PETITIONS + "?limit=0")),
                test("a cursor that is none", 400, () -> officer.get(PETITIONS + "?cursor=" + MARK)),
                test("a position that cannot be", 422, () -> officer.get(PETITIONS + "?atLeast=-1")),
                test("a position that was not reached", 422, () -> officer.get(PETITIONS + "?atLeast=1000000")),
                raw("an escape that is none", 400, "/api/v1/%zz" + MARK),
                raw("an escaped end of text", 400, "/api/v1/%00" + MARK), raw("two slashes", 400, "/api//v1/" + MARK),
                raw("a way up", 400, "/api/v1/..;/" + MARK), raw("an escaped way up", 400, "/api/v1/%2e%2e%2f" + MARK),
                raw("a backslash", 400, "/api\\v1\\" + MARK),
                raw("a parameter of the path", 400, PETITIONS + ";" + MARK + "=1"),
                raw("illegal characters in the query", 400, PETITIONS + "?text=|" + MARK + "\"<>"),
                raw("an escape that is none in the query", 400, PETITIONS + "?text=%zz" + MARK),
                raw("invalid UTF-8 in the query", 400, PETITIONS + "?text=%c3%28" + MARK),
                raw("a control character for a parameter", 400, PETITIONS + "?%01" + MARK + "=1"),
                test("a key beyond ASCII", 400, () -> withHeader("Idempotency-Key")),
                test("a version beyond ASCII", 400, () -> withHeader("If-Match")),
                test("a language beyond ASCII", 422,
                        () -> withHeader("Idempotency-Key: %s\nAccept-Language".formatted(USED_KEY))),
                test("a token beyond ASCII", 400,
                        () -> raw("GET " + PETITIONS + " HTTP/1.1\nHost: x\nAuthorization: Bearer \u0090" + MARK)),
                raw("a header of 20 KB", 400, PETITIONS + " HTTP/1.1\nHost: x\nX-Long: " + MARK.repeat(2_000)),
                test("a header that is none", 400,
                        () -> raw("GET " + PETITIONS + " HTTP/1.1\nHost: x\n" + MARK + "\u0001: x")),
                test("no host", 400, () -> raw("GET " + PETITIONS + " HTTP/1.1\nX-Mark: " + MARK)),
                test("a length that is none", 400,
                        () -> raw("POST " + PETITIONS + " HTTP/1.1\nHost: x\nContent-Length: " + MARK)),
                test("two lengths", 400,
                        () -> raw("POST " + PETITIONS + " HTTP/1.1\nHost: x\nContent-Length: 1\nContent-Length: 2")),
                test("a protocol of the future", 400, () -> raw("GET " + PETITIONS + " HTTP/9.9\nHost: x")));
    }

    @Test
    void a_token_request_that_fails_is_answered_as_oauth_says() {
        Answer wrong = standalone.anybody()
                .send(standalone.anybody()
                        .request("/oauth2/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers
                                .ofString("grant_type=client_credentials&client_id=auditor&client_secret=" + MARK)));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.at("/error")).isEqualTo("invalid_client");
        assertThat(wrong.text()).doesNotContain(MARK);
    }

    private static DynamicTest body(String what, int status, String body) {
        return test(what, status, () -> officer.post(PETITIONS, body));
    }

    private static DynamicTest raw(String what, int status, String address) {
        return test(what, status,
                () -> raw("GET " + (address.contains(" HTTP/") ? address : address + " HTTP/1.1\nHost: x")
                        + "\nAuthorization: Bearer " + officer.token()));
    }

    private static DynamicTest test(String what, int status, Supplier<Answer> call) {
        return dynamicTest(what, () -> {
            long before = standalone.head();

            Answer answer = call.get();

            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.at("/type")).startsWith("urn:danbiet:problem:");
            assertThat(answer.json().path("status").asInt()).isEqualTo(status);
            assertThat(List.of("/vi/title", "/vi/detail", "/en/title", "/en/detail"))
                    .noneMatch(pointer -> answer.at(pointer).isBlank());
            assertThat(answer.at("/title")).isEqualTo(answer.at("/vi/title"));
            assertThat(answer.text()).doesNotContain(MARK, "Exception", "\tat ", "org.", "java.", "Tomcat");
            assertThat(standalone.head()).isEqualTo(before);
        });
    }

    private static Answer raw(String head) {
        return RawRequest.send(standalone.port(), head);
    }

    private static Answer withHeader(String name) {
        return RawRequest.send(standalone.port(),
                "POST %s/withdrawal HTTP/1.1\nHost: x\nContent-Type: application/json\nContent-Length: 2\nAuthorization: Bearer %s\n%s: \u0090%s"
                        .formatted(mine, officer.token(), name, MARK),
                "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static Answer json(BodyPublisher body) {
        return officer.send(officer.request(PETITIONS).header("Content-Type", "application/json").POST(body));
    }

    private static Answer typed(String contentType) {
        return officer.send(
                officer.request(PETITIONS).header("Content-Type", contentType).POST(BodyPublishers.ofString(GOOD)));
    }

    /** The text with these bytes in place of its question mark. */
    private static BodyPublisher bytes(String text, int... instead) {
        var bytes = new ByteArrayOutputStream();
        int at = text.indexOf('?');
        bytes.writeBytes(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
        for (int b : instead) {
            bytes.write(b);
        }
        bytes.writeBytes(text.substring(at + 1).getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    private static Answer file(BodyPublisher body) {
        return officer.send(officer.request("/api/v1/cases/" + first.id() + "/evidence")
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "attachment; filename=a.pdf")
                .POST(body));
    }

    /** Without saying beforehand how many. */
    private static BodyPublisher megabytes(int many) {
        return BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                Collections.nCopies(many, new byte[MEGABYTE]).stream().map(ByteArrayInputStream::new).toList())));
    }

    private static byte[] tenMegabytes() {
        return petition("\"" + "x".repeat(10 * MEGABYTE) + "\"").getBytes(StandardCharsets.UTF_8);
    }

    private static Caller with(String token) {
        return new Caller(officer.url(), token);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder().issuer("http://localhost:8080")
                .subject("officer-a")
                .claim("roles", List.of("officer"))
                .claim("unit", "xa-binh-luc")
                .expirationTime(Date.from(Instant.parse("2999-01-01T00:00:00Z")));
    }

    private static Date past() {
        return Date.from(Instant.parse("2024-05-06T00:00:00Z"));
    }

    private static RSAKey ownKey() {
        try {
            return RSAKey.parse(Files.readString(data.resolve("issuer-key.json")));
        } catch (java.io.IOException | java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey strangersKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(ownKey().getKeyID()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
