package vn.danbiet.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.platform.security.DenouncerReceipts;

/** A denunciation with people and words in it that occur nowhere else. */
final class PlantedDenunciation {
    /** Who denounced, and their family. */
    static final LeakSearch IDENTITY = new LeakSearch("Wombatia", "Quokkana", "0987000321", "001199000777", "Capybara");
    /** What they handed in: the letter, a message, a file and its name. */
    static final LeakSearch ORIGINALS = new LeakSearch("Axolotla", "Pangolina", "Narwhalo", "okapinho");
    /** What those who work on the case may read: who is denounced, what was cleared, notes. */
    static final LeakSearch WORDS = new LeakSearch("Marmotine", "Tarsierus", "Numbatos");

    /** What the order is called that is answered with the receipt. */
    static final String ENTRY = "entry";

    private static final String MINE = "/public/v1/denunciations/mine";
    private static final String WHO_AND_WHAT = """
            "letter": "Tôi thấy tận mắt ở kho Axolotla.",
            "identity": {"name": "Lò Thị Wombatia", "address": "Bản Quokkana", "phone": "0987000321",
                         "identityNumber": "001199000777", "relatives": "Chồng: Lò Văn Capybara"},
            "denounced": [{"name": "Vi Văn Marmotine", "position": "Trưởng phòng", "workplace": "so-noi-vu"}]""";
    private static final String PARTIES = Stream
            .of(AccessColumn.PARTY_OFFICER, AccessColumn.PARTY_SUPERVISOR, AccessColumn.PARTY_AUDITOR)
            .map(party -> '"' + party.title() + '"')
            .collect(joining(", ", "[", "]"));

    private final AccessWorld world;
    private final AccessCases.Target target;
    private final String path;

    /** How a request is sent: as it is, or with something happening to it on its way. */
    @FunctionalInterface
    interface Sending {
        Sending AS_IT_IS = (_, caller, request) -> caller.send(request);

        Answer send(String what, Caller caller, HttpRequest.Builder request);
    }

    private PlantedDenunciation(AccessWorld world, AccessCases.Target target) {
        this.world = world;
        this.target = target;
        this.path = "/api/v1/cases/" + target.id();
    }

    AccessCases.Target target() {
        return target;
    }

    String receipt() {
        return target.receipt().value();
    }

    /**
     * An officer enters a letter. Three officers are denounced: one who would handle it, one who supervises and one who
     * audits.
     */
    static PlantedDenunciation onPaper(AccessWorld world, Sending sending) {
        return entered(world, sending, AccessColumn.HANDLER, "/api/v1/denunciations",
                "{\"channel\": \"LETTER\", \"signed\": true, \"identityShown\": true, \"officers\": " + PARTIES + ", "
                        + WHO_AND_WHAT + "}");
    }

    /** The denouncer sends it; the head sees to it that those who are denounced are kept away, and who works on it. */
    static PlantedDenunciation online(AccessWorld world, Sending sending) {
        PlantedDenunciation sent = entered(world, sending, AccessColumn.ANYBODY, "/public/v1/denunciations",
                "{\"unit\": \"" + AccessCases.OWN + "\", " + WHO_AND_WHAT + "}");
        sent.post(sending, AccessColumn.HEAD, "/conflicts",
                "{\"officers\": " + PARTIES + ", \"ground\": \"COMPLAINED_ABOUT\"}");
        String assignment = "/api/v1/denunciations/" + sent.target.id() + "/assignment";
        done("assignment", sending.send("assignment", world.caller(AccessColumn.HEAD),
                sent.json(AccessColumn.HEAD, assignment, "{\"officer\": \"" + AccessColumn.HANDLER.title() + "\"}")));
        return sent;
    }

    private static PlantedDenunciation entered(AccessWorld world, Sending sending, AccessColumn by, String address,
            String letter) {
        Caller caller = world.caller(by);
        Answer entered = sending.send(ENTRY, caller,
                keyed(caller.request(address)).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(letter)));
        done(address, entered);
        var planted = new PlantedDenunciation(world, new AccessCases.Target(new ReceiptCode(entered.at("/receiptCode")),
                entered.id(), DenouncerReceipt.parse(entered.at("/denouncerReceipt")).orElseThrow()));
        planted.upload(sending, AccessColumn.ANYBODY, MINE + "/files", "okapinho.txt", "Sổ chi của Narwhalo");
        return planted;
    }

    /** The same one, after a restart. */
    static PlantedDenunciation again(AccessWorld world, PlantedDenunciation before) {
        return new PlantedDenunciation(world, before.target);
    }

    /** More is handed in, read and cleared; notes are taken; the identity is opened. */
    void lives(Sending sending) {
        post(sending, AccessColumn.HANDLER, "/originals", "{\"text\": \"Họ đã gọi tôi là Pangolina.\"}");
        post(sending, AccessColumn.ANYBODY, MINE + "/messages", "{\"text\": \"Ở đây ai cũng gọi tôi là Pangolina.\"}");
        upload(sending, AccessColumn.CUSTODIAN, "/originals/files", "okapinho-2.txt", "Ảnh chụp ở Narwhalo");
        List<String> originals = originals();
        assertThat(originals).hasSize(5);
        for (String original : originals) {
            get(sending, AccessColumn.CUSTODIAN, "/originals/" + original);
        }
        post(sending, AccessColumn.CUSTODIAN, "/originals/" + originals.getFirst() + "/clearing",
                "{\"text\": \"Có người thấy ở một kho: Tarsierus.\"}");
        upload(sending, AccessColumn.CUSTODIAN, "/originals/" + originals.getLast() + "/clearing/file", "ban-sao.txt",
                "Ảnh đã che: Tarsierus");
        post(sending, AccessColumn.HANDLER, "/notes", "{\"text\": \"Đã gặp Numbatos\"}");
        post(sending, AccessColumn.HEAD, "/identity/openings", "{\"reason\": \"Cần làm rõ với Numbatos\"}");
        post(sending, AccessColumn.CUSTODIAN, "/identity/openings/1/approval", "{}");
        post(sending, AccessColumn.HEAD, "/identity/openings", "{\"reason\": \"Lần nữa, vì Numbatos\"}");
        post(sending, AccessColumn.CUSTODIAN, "/identity/openings/2/refusal", "{\"reason\": \"Numbatos là đủ\"}");
        get(sending, AccessColumn.HEAD, "/identity/openings/1");
    }

    List<String> originals() {
        Answer list = world.caller(AccessColumn.CUSTODIAN).get(path + "/originals");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return StreamSupport.stream(list.json().spliterator(), false)
                .map(original -> original.path("id").asString())
                .toList();
    }

    Answer get(AccessColumn by, String what) {
        return world.caller(by).get(path + what);
    }

    Answer post(AccessColumn by, String what, String body) {
        return world.caller(by).post(path + what, body);
    }

    private void get(Sending sending, AccessColumn by, String what) {
        done(what, sending.send(what, world.caller(by), world.caller(by).request(path + what).GET()));
    }

    private void post(Sending sending, AccessColumn by, String what, String body) {
        done(what, sending.send(what, world.caller(by), json(by, address(what), body)));
    }

    private HttpRequest.Builder json(AccessColumn by, String address, String body) {
        return asDenouncer(by, keyed(world.caller(by).request(address))).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private void upload(Sending sending, AccessColumn by, String what, String name, String content) {
        HttpRequest.Builder request = asDenouncer(by, keyed(world.caller(by).request(address(what))))
                .header("Content-Type", "text/plain")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .POST(BodyPublishers.ofString(content));
        done(what, sending.send(what, world.caller(by), request));
    }

    private String address(String what) {
        return what.startsWith(MINE) ? what : path + what;
    }

    /** Whoever has no token here holds the receipt. */
    private HttpRequest.Builder asDenouncer(AccessColumn by, HttpRequest.Builder request) {
        return by == AccessColumn.ANYBODY ? request.header(DenouncerReceipts.HEADER, receipt()) : request;
    }

    private static HttpRequest.Builder keyed(HttpRequest.Builder request) {
        return request.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static void done(String what, Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.text()).isBetween(200, 201);
    }
}
