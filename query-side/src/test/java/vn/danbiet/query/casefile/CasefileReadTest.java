package vn.danbiet.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.evidence.EvidenceStore;
import vn.danbiet.platform.evidence.Sha256;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CasefileReadTest {
    private static final String OFFICER = "an.land-office.officer";
    private static final String ELSEWHERE = "binh.road-office.officer";
    private static final String SUPERIOR = "phuc.school-office.unit-head";
    private static final String SUPERVISOR = "giam.-.supervisor";
    private static final DataSubject TEXT = new DataSubject("text");
    private static final byte[] PDF = ("%PDF-1.7\n" + "x".repeat(1_200_000) + "\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private EvidenceStore store;

    @Autowired
    private SubjectKeys keys;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MockMvcTester http;

    private MvcTestResult get(String token, String address) {
        return http.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }

    private static String file(Case one, String part) {
        return "/api/v1/cases/" + one.id() + "/" + part;
    }

    private static Personal<String> text(String text) {
        return Personal.of(TEXT, text);
    }

    /** With the subjects as they are: a file is stored under its own. */
    private long recorded(CaseEvent event) {
        events.publish(new GenericDomainEventMessage<>("petition", event.caseId(), log.nextVersion(event.caseId()),
                event, Map.of("actor", "an", "standing", "OFFICER", "unit", "land-office", "commandId",
                        UUID.randomUUID().toString())));
        return log.headPosition();
    }

    private EvidenceAdded stored(Case one, String name) {
        EvidenceStore.Stored stored = store.store(one.id().value(), PDF);
        return new EvidenceAdded(one.id().value(), Case.RECORDED_AT,
                Personal.of(stored.evidence(), new EvidenceLabel(name, Sha256.of(PDF))), "application/pdf", PDF.length,
                stored.sealedSha256());
    }

    @Test
    void notes_are_for_the_unit_that_has_the_case_on_its_desk() {
        Case one = Case.number(700);
        long at = cases.happened(one.received(),
                new NoteAdded(one.id().value(), Case.RECORDED_AT, text("Bà Bưởi gọi điện")));
        String notes = file(one, "notes?atLeast=" + at);
        assertThat(get(OFFICER, notes)).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$[0].text.value", text -> text.assertThat().isEqualTo("Bà Bưởi gọi điện"))
                .hasPathSatisfying("$[0].by", by -> by.assertThat().isEqualTo("an"));
        assertThat(get(ELSEWHERE, notes)).hasStatus(403);
        assertThat(get(SUPERVISOR, notes)).hasStatus(403);
    }

    @Test
    void a_file_is_handed_out_whole_and_as_an_attachment() {
        Case one = Case.number(701);
        cases.happened(one.received());
        EvidenceAdded added = stored(one, "đơn \"bà Bưởi\".pdf");
        long at = recorded(added);

        MvcTestResult answer = get(OFFICER, file(one, "evidence/" + added.evidence() + "?atLeast=" + at));

        assertThat(answer).hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment;")
                .contains("filename*=UTF-8''%C4%91%C6%A1n%20%22");
        assertThat(get(OFFICER, file(one, "evidence"))).bodyJson()
                .hasPathSatisfying("$[0].label.value.sha256", hash -> hash.assertThat().isEqualTo(Sha256.of(PDF)));
        assertThat(get(SUPERVISOR, file(one, "evidence/" + added.evidence()))).hasStatus(403);
        assertThat(get(OFFICER, file(one, "evidence/nothing-of-that-name"))).hasStatus(404);
    }

    @Test
    void a_file_that_was_changed_in_the_store_is_not_handed_out() {
        Case one = Case.number(702);
        cases.happened(one.received());
        EvidenceAdded added = stored(one, "don.pdf");
        long at = recorded(added);
        var pieces = database.getCollection("evidence_pieces");
        var second = new Document("_id", added.evidence() + ".1");
        byte[] sealed = pieces.find(second).first().get("content", Binary.class).getData();
        sealed[20] ^= 1;
        pieces.updateOne(second, new Document("$set", new Document("content", new Binary(sealed))));

        assertThat(get(OFFICER, file(one, "evidence/" + added.evidence() + "?atLeast=" + at))).hasStatus(500)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:danbiet:problem:evidence-damaged");
    }

    @Test
    void a_file_that_was_forgotten_is_gone_and_tells_why() {
        Case one = Case.number(703);
        cases.happened(one.received());
        EvidenceAdded added = stored(one, "don.pdf");
        recorded(added);
        keys.forget(List.of(added.evidence().value()));
        String address = file(one, "evidence/" + added.evidence() + "?atLeast=" + log.headPosition());
        assertThat(get(OFFICER, address)).as("the key is gone, the reason not here yet").hasStatus(410);

        long at = recorded(one.forgotten(added.evidence()));

        assertThat(get(OFFICER, file(one, "evidence/" + added.evidence() + "?atLeast=" + at))).hasStatus(410)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> type.assertThat().isEqualTo("urn:danbiet:problem:forgotten"))
                .hasPathSatisfying("$.en.detail", detail -> detail.assertThat().asString().contains("Điều 14"));
        assertThat(get(OFFICER, file(one, "evidence"))).bodyJson().hasPath("$[0].label.forgotten.citation");
    }

    @Test
    void urging_letters_are_read_by_those_who_write_them_to_each_other() {
        Case one = Case.number(704);
        UnitId superior = new UnitId("school-office");
        long at = cases.happened(one.received(),
                new CaseUrged(one.id().value(), Case.RECORDED_AT, 1, superior, Case.LAND, "RCP-NOTICE",
                        text("Vì sao?")),
                new UrgingAnswered(one.id().value(), Case.RECORDED_AT, 1, Case.LAND, text("Chờ đo đạc")));
        String urging = file(one, "urging?atLeast=" + at);
        for (String reader : List.of(OFFICER, SUPERIOR)) {
            assertThat(get(reader, urging)).hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$[0].answer.text.value", text -> text.assertThat().isEqualTo("Chờ đo đạc"));
        }
        assertThat(get(SUPERVISOR, urging)).hasStatusOk()
                .bodyJson()
                .hasPath("$[0].rule")
                .doesNotHavePath("$[0].text")
                .doesNotHavePath("$[0].answer.text");
        assertThat(get(ELSEWHERE, urging)).hasStatus(403);
        assertThat(get(SUPERIOR, file(one, "notes"))).as("who urges is not told more than that").hasStatus(403);
    }

    @Test
    void a_case_whose_events_make_no_sense_is_not_mentioned_and_holds_nothing_up() {
        Case senseless = Case.number(757);
        Case one = Case.number(758);
        cases.happened(senseless.accepted());
        long at = cases.happened(one.received(), new LetterLinked(one.id().value(), Case.RECORDED_AT,
                senseless.id().value(), LetterLink.DUPLICATE, false));

        assertThat(get(OFFICER, file(one, "links?atLeast=" + at))).hasStatusOk()
                .bodyText()
                .doesNotContain(senseless.id().value());
    }

    @Test
    void a_link_is_told_from_both_ends() {
        Case one = Case.number(705);
        Case other = Case.number(706);
        cases.happened(other.received(),
                new LetterLinked(other.id().value(), Case.RECORDED_AT, one.id().value(), LetterLink.DUPLICATE, true));
        long at = cases.happened(one.received(),
                new LetterLinked(one.id().value(), Case.RECORDED_AT, other.id().value(), LetterLink.DUPLICATE, false));
        assertThat(get(OFFICER, file(one, "links?atLeast=" + at))).bodyJson()
                .hasPathSatisfying("$[0].other", id -> id.assertThat().isEqualTo(other.id().value()))
                .hasPathSatisfying("$[0].linkText.en", text -> text.assertThat().isEqualTo("is a duplicate of letter"));
        assertThat(get(OFFICER, file(other, "links?atLeast=" + at))).bodyJson()
                .hasPathSatisfying("$[0].linkText.en",
                        text -> text.assertThat().isEqualTo("has as a duplicate letter"));
    }

    @Test
    void similar_letters_are_suggested_by_name_and_words_on_the_same_desk_only() {
        Case one = Case.number(707);
        Case samePerson = Case.number(708);
        Case sameWords = Case.number(709);
        Case elsewhere = Case.number(710);
        Case another = Case.number(711);
        String words = "Mương thủy lợi thôn Trung bị lấp kín hơn hai tháng";
        cases.happened(samePerson.received("Đèn đường", "Không sáng", "Phan Thi Thoa"));
        cases.happened(sameWords.received("Mương bị lấp", words + " rồi", "Vũ Đình Quý"));
        cases.happened(another.received("Học phí", "Thu sai quy định", "Đỗ Mạnh Cường"));
        cases.happened(elsewhere.received("Mương bị lấp", words, "Phan Thị Thoa"), elsewhere.takenOverBy(Case.ROADS));
        long at = cases.happened(one.received("Mương bị lấp", words, "Phan Thị Thoa"));

        MvcTestResult similar = get(OFFICER, file(one, "similar?atLeast=" + at));

        assertThat(similar).hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].id")
                .asArray()
                .contains(samePerson.id().value(), sameWords.id().value())
                .doesNotContain(one.id().value(), elsewhere.id().value(), another.id().value());
        assertThat(get(SUPERVISOR, file(one, "similar"))).hasStatus(403);
    }

    @Test
    void for_whoever_is_excluded_every_answer_is_that_of_a_case_which_does_not_exist() throws Exception {
        Case one = Case.number(712);
        UUID unknown = UUID.randomUUID();
        long at = cases.happened(one.received(), one.offeredTo(Case.ROADS), new ConflictDeclared(one.id().value(),
                Case.RECORDED_AT, List.of(new OfficerId("an")), List.of(Case.ROADS), ConflictGround.COMPLAINED_ABOUT));
        for (String excluded : List.of(OFFICER, ELSEWHERE, "an.-.supervisor")) {
            for (String part : List.of("notes", "evidence", "evidence/x", "urging", "links", "conflicts", "similar")) {
                MvcTestResult here = get(excluded, file(one, part + "?atLeast=" + at));
                MvcTestResult nowhere = get(excluded, "/api/v1/cases/" + unknown + "/" + part + "?atLeast=" + at);
                assertThat(here).hasStatus(404);
                assertThat(bytes(here, one.id().value())).as(part).isEqualTo(bytes(nowhere, unknown.toString()));
            }
        }
        assertThat(get("chi.land-office.officer", file(one, "conflicts?atLeast=" + at))).bodyJson()
                .hasPathSatisfying("$.officers[0]", officer -> officer.assertThat().isEqualTo("an"))
                .hasPathSatisfying("$.declared[0].ground", ground -> ground.assertThat().isEqualTo("COMPLAINED_ABOUT"));

        at = cases.happened(new ConflictLifted(one.id().value(), Case.RECORDED_AT, List.of(new OfficerId("an")),
                List.of(), text("Không phải người thân")));
        assertThat(get(OFFICER, file(one, "notes?atLeast=" + at))).hasStatusOk();
    }

    /** But for the address that was asked for. */
    private static String bytes(MvcTestResult result, String id) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8).replace(id, "the-case");
    }
}
