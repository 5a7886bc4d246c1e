package vn.danbiet.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.casefile.CasefileFixture.CASE;
import static vn.danbiet.command.casefile.CasefileFixture.COMMUNE;
import static vn.danbiet.command.casefile.CasefileFixture.DEPARTMENT;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD_OF_PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.LETTER;
import static vn.danbiet.command.casefile.CasefileFixture.NOW;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER_OF_DEPARTMENT;
import static vn.danbiet.command.casefile.CasefileFixture.PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.WORDS;
import static vn.danbiet.command.casefile.CasefileFixture.at;
import static vn.danbiet.command.casefile.CasefileFixture.by;
import static vn.danbiet.command.casefile.CasefileFixture.given;
import static vn.danbiet.command.casefile.CasefileFixture.order;
import static vn.danbiet.command.casefile.CasefileFixture.received;
import static vn.danbiet.command.casefile.CasefileFixture.refused;
import static vn.danbiet.command.casefile.CasefileFixture.sealed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.CaseCommand.AnswerCheckIn;
import vn.danbiet.command.casefile.CaseCommand.ApproveOpening;
import vn.danbiet.command.casefile.CaseCommand.ClearFile;
import vn.danbiet.command.casefile.CaseCommand.ClearText;
import vn.danbiet.command.casefile.CaseCommand.DeclineOpening;
import vn.danbiet.command.casefile.CaseCommand.DestroySealed;
import vn.danbiet.command.casefile.CaseCommand.DiscloseThemselves;
import vn.danbiet.command.casefile.CaseCommand.DisputeEntry;
import vn.danbiet.command.casefile.CaseCommand.OpenIdentity;
import vn.danbiet.command.casefile.CaseCommand.ReadOriginal;
import vn.danbiet.command.casefile.CaseCommand.RequestOpening;
import vn.danbiet.command.casefile.CaseCommand.SealMessage;
import vn.danbiet.command.petition.Petition;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.identity.DenouncerDisclosedThemselves;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.events.identity.FileCleared;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.IdentityOpened;
import vn.danbiet.events.identity.MessageSealed;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.identity.OpeningDeclined;
import vn.danbiet.events.identity.OpeningRequested;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalRead;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.events.identity.ReadingPurpose;
import vn.danbiet.events.identity.SealedApart;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.protection.CheckInCondition;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealedPapersTest {
    private static final Actor CUSTODIAN = custodian("custodian-a");
    private static final Actor OTHER_CUSTODIAN = custodian("custodian-c");
    private static final Actor OTHER_HEAD = new Actor(new OfficerId("head-c"), Standing.UNIT_HEAD, COMMUNE);
    private static final Actor CUSTODIAN_ELSEWHERE = new Actor(new OfficerId("custodian-b"), Standing.CUSTODIAN,
            DEPARTMENT);
    private static final SealedPiece WHO = piece("identity");
    private static final Original MESSAGE = new Original(piece("message"), OriginalKind.TEXT,
            OriginalSource.PETITIONER);
    private static final Personal<String> REASON = sealed("a-reason", "Cần gặp người tố cáo để bảo vệ");
    private static final Instant UNTIL = NOW.plus(Duration.ofHours(24));

    /** As a kind of case that keeps identities tells of one. */
    private record Kept(String caseId, Instant occurredAt, SealedIdentity identity) implements CaseEvent {
        @Override
        public Phrase told() {
            return new Phrase("Giữ một danh tính", "An identity is kept");
        }

        @Override
        public Optional<SealedApart> sealed() {
            return Optional.of(SealedApart.identity(IdentityOf.DENOUNCER, identity));
        }
    }

    private static Actor custodian(String id) {
        return new Actor(new OfficerId(id), Standing.CUSTODIAN, COMMUNE);
    }

    private static SealedPiece piece(String name) {
        return new SealedPiece((name + "-".repeat(22)).substring(0, 22), "0".repeat(64));
    }

    private static Object[] history(Object... further) {
        return Stream.concat(Stream.of(received(), new Kept(CASE, NOW, SealedIdentity.sealed(WHO)),
                new MessageSealed(CASE, NOW, MESSAGE)), Stream.of(further)).toArray();
    }

    private static OpeningRequested askedBy(Actor actor, EntitledRole role) {
        return new OpeningRequested(CASE, NOW, 1, 1, IdentityOf.DENOUNCER, actor.id(), role, REASON);
    }

    private static OpeningApproved approvedBy(Actor actor, EntitledRole role) {
        return new OpeningApproved(CASE, NOW, 1, IdentityOf.DENOUNCER, actor.id(), role, UNTIL);
    }

    private static final OpeningRequested ASKED = askedBy(CUSTODIAN, EntitledRole.CUSTODIAN);
    private static final OpeningApproved APPROVED = approvedBy(HEAD, EntitledRole.HEAD);

    private static ResultValidator<Petition> ask(Actor actor, int identity, Object... history) {
        return given(history).when(order(new RequestOpening(CASE, by(actor), identity, REASON)));
    }

    private static ResultValidator<Petition> approve(Actor actor, Object... further) {
        return given(history(further)).when(order(new ApproveOpening(CASE, by(actor), 1)));
    }

    private static ResultValidator<Petition> open(Actor actor, Instant when, Object... further) {
        return given(history(further)).when(order(new OpenIdentity(CASE, at(when, actor), 1)));
    }

    private static void asIfThereWereNone(ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(ExcludedFromCase.class);
    }

    @Test
    void one_asks_another_in_the_other_role_approves_and_both_are_told_for_a_day() {
        ask(CUSTODIAN, 1, history()).expectEvents(ASKED);
        ask(HEAD, 1, history()).expectEvents(askedBy(HEAD, EntitledRole.HEAD));
        approve(HEAD, ASKED).expectEvents(APPROVED);
        approve(CUSTODIAN, askedBy(HEAD, EntitledRole.HEAD))
                .expectEvents(approvedBy(CUSTODIAN, EntitledRole.CUSTODIAN));
        Instant late = UNTIL.minusMillis(1);
        open(CUSTODIAN, late, ASKED, APPROVED)
                .expectEvents(new IdentityOpened(CASE, late, 1, IdentityOf.DENOUNCER, EntitledRole.CUSTODIAN));
        open(HEAD, NOW, ASKED, APPROVED)
                .expectEvents(new IdentityOpened(CASE, NOW, 1, IdentityOf.DENOUNCER, EntitledRole.HEAD));
        refused(IdentityRule.OPENING_HAS_LAPSED, open(HEAD, UNTIL, ASKED, APPROVED));
    }

    @Test
    void nobody_opens_an_identity_alone_and_no_two_in_the_same_role_do() {
        refused(IdentityRule.OPENING_NEEDS_SECOND_PERSON, approve(CUSTODIAN, ASKED));
        var bothRoles = new Actor(CUSTODIAN.id(), Standing.UNIT_HEAD, COMMUNE);
        refused(IdentityRule.OPENING_NEEDS_SECOND_PERSON, approve(bothRoles, ASKED));
        refused(IdentityRule.OPENING_NEEDS_BOTH_ROLES, approve(OTHER_CUSTODIAN, ASKED));
        refused(IdentityRule.OPENING_NEEDS_BOTH_ROLES, approve(OTHER_HEAD, askedBy(HEAD, EntitledRole.HEAD)));
        refused(IdentityRule.OPENING_NOT_APPROVED, open(CUSTODIAN, NOW, ASKED));
        refused(IdentityRule.OPENED_FOR_THESE_TWO, open(OTHER_CUSTODIAN, NOW, ASKED, APPROVED));
        refused(IdentityRule.NO_SUCH_OPENING, open(CUSTODIAN, NOW));
        refused(IdentityRule.NO_SUCH_OPENING, approve(HEAD));
    }

    @Test
    void officers_petitioners_and_other_units_have_no_part_in_it() {
        refused(CaseRule.NOT_YOURS_TO_DO, ask(OFFICER, 1, history()));
        refused(CaseRule.NOT_YOURS_TO_DO, ask(Actor.PETITIONER, 1, history()));
        refused(CaseRule.NOT_YOURS_TO_DO, ask(Actor.SYSTEM, 1, history()));
        refused(CaseRule.OTHER_UNIT, ask(CUSTODIAN_ELSEWHERE, 1, history()));
        refused(CaseRule.OTHER_UNIT, ask(HEAD_OF_PROVINCE, 1, history()));
        refused(CaseRule.NOT_YOURS_TO_DO, approve(OFFICER, ASKED));
        refused(CaseRule.NOT_YOURS_TO_DO, open(OFFICER, NOW, ASKED, APPROVED));
    }

    @Test
    void who_is_kept_away_neither_asks_nor_approves_nor_is_told_nor_has_it_approved() {
        var custodianOut = new ConflictDeclared(CASE, NOW, List.of(CUSTODIAN.id()), List.of(), ConflictGround.FAMILY);
        asIfThereWereNone(ask(CUSTODIAN, 1, history(custodianOut)));
        asIfThereWereNone(open(CUSTODIAN, NOW, ASKED, APPROVED, custodianOut));
        refused(IdentityRule.REQUESTER_IS_EXCLUDED, approve(HEAD, ASKED, custodianOut));
        asIfThereWereNone(given(history(custodianOut))
                .when(order(new ReadOriginal(CASE, by(CUSTODIAN), MESSAGE.piece().id(), ReadingPurpose.CLEARING))));
        var headOut = new ConflictDeclared(CASE, NOW, List.of(HEAD.id()), List.of(), ConflictGround.FAMILY);
        asIfThereWereNone(approve(HEAD, ASKED, headOut));
    }

    @Test
    void who_declines_says_why_and_nothing_is_opened() {
        var declined = new OpeningDeclined(CASE, NOW, 1, IdentityOf.DENOUNCER, EntitledRole.HEAD, REASON);
        given(history(ASKED)).when(order(new DeclineOpening(CASE, by(HEAD), 1, REASON))).expectEvents(declined);
        refused(IdentityRule.OPENING_NOT_APPROVED, open(CUSTODIAN, NOW, ASKED, declined));
        refused(IdentityRule.OPENING_ALREADY_ANSWERED, approve(HEAD, ASKED, declined));
        refused(IdentityRule.OPENING_ALREADY_ANSWERED,
                given(history(ASKED, APPROVED)).when(order(new DeclineOpening(CASE, by(HEAD), 1, REASON))));
        refused(IdentityRule.OPENING_NEEDS_SECOND_PERSON,
                given(history(ASKED)).when(order(new DeclineOpening(CASE, by(CUSTODIAN), 1, REASON))));
    }

    @Test
    void when_the_case_goes_to_another_unit_what_was_asked_for_or_approved_lapses() {
        var passed = new CasePassedToSuperior(CASE, NOW, COMMUNE, PROVINCE);
        var custodianOfProvince = new Actor(CUSTODIAN.id(), Standing.CUSTODIAN, PROVINCE);
        refused(CaseRule.OTHER_UNIT, open(CUSTODIAN, NOW, ASKED, APPROVED, passed));
        refused(IdentityRule.OPENING_HAS_LAPSED, open(custodianOfProvince, NOW, ASKED, APPROVED, passed));
        refused(IdentityRule.OPENING_HAS_LAPSED, approve(HEAD_OF_PROVINCE, ASKED, passed));
        ask(custodianOfProvince, 1, history(ASKED, APPROVED, passed)).expectEvents(new OpeningRequested(CASE, NOW, 2, 1,
                IdentityOf.DENOUNCER, CUSTODIAN.id(), EntitledRole.CUSTODIAN, REASON));
    }

    @Test
    void what_is_not_in_the_system_is_not_opened_and_the_refusal_says_where_it_is() {
        var offSystem = new Kept(CASE, NOW, SealedIdentity.offSystem("MẬT-12/2026"));
        ask(CUSTODIAN, 1, received(), offSystem).expectNoEvents()
                .expectException(Matchers.<Refusal>predicate(refusal -> refusal.detail().vi().contains("MẬT-12/2026")
                        && refusal.detail().en().contains("MẬT-12/2026")));
        refused(IdentityRule.IDENTITY_KEPT_OFF_SYSTEM, ask(CUSTODIAN, 1, received(), offSystem));
        refused(IdentityRule.IDENTITY_NOT_GIVEN,
                ask(CUSTODIAN, 1, received(), new Kept(CASE, NOW, SealedIdentity.NOT_GIVEN)));
        refused(IdentityRule.NO_SUCH_IDENTITY, ask(CUSTODIAN, 1, received()));
        refused(IdentityRule.NO_SUCH_IDENTITY, ask(CUSTODIAN, 2, history()));
        refused(IdentityRule.IDENTITY_KEPT_OFF_SYSTEM, ask(CUSTODIAN, 2, history(offSystem)));
    }

    @Test
    void who_disclosed_themselves_is_no_secret_any_more_and_nobody_but_they_can_say_so() {
        var disclosed = new DenouncerDisclosedThemselves(CASE, NOW);
        given(history()).when(order(new DiscloseThemselves(CASE, by(Actor.PETITIONER)))).expectEvents(disclosed);
        refused(IdentityRule.ALREADY_DISCLOSED,
                given(history(disclosed)).when(order(new DiscloseThemselves(CASE, by(Actor.PETITIONER)))));
        for (Actor other : List.of(HEAD, CUSTODIAN, OFFICER)) {
            refused(CaseRule.NOT_YOURS_TO_DO, given(history()).when(order(new DiscloseThemselves(CASE, by(other)))));
        }
        open(CUSTODIAN, NOW, disclosed, ASKED)
                .expectEvents(new IdentityOpened(CASE, NOW, 1, IdentityOf.DENOUNCER, EntitledRole.CUSTODIAN));
        refused(IdentityRule.NEEDS_NO_APPROVAL, approve(HEAD, disclosed, ASKED));
        refused(IdentityRule.OPENED_FOR_THESE_TWO, open(HEAD, NOW, disclosed, ASKED));
        refused(IdentityRule.OPENING_HAS_LAPSED, open(CUSTODIAN, UNTIL, disclosed, ASKED));
    }

    @Test
    void the_petitioner_and_whoever_works_there_hand_in_more_until_there_is_too_much() {
        for (Actor actor : List.of(Actor.PETITIONER, CUSTODIAN, OFFICER, HEAD)) {
            given(received()).when(order(new SealMessage(CASE, by(actor), MESSAGE, 1)))
                    .expectEvents(new MessageSealed(CASE, NOW, MESSAGE));
        }
        refused(CaseRule.OTHER_UNIT,
                given(received()).when(order(new SealMessage(CASE, by(OFFICER_OF_DEPARTMENT), MESSAGE, 1))));
        refused(CaseRule.OTHER_UNIT,
                given(received()).when(order(new SealMessage(CASE, by(CUSTODIAN_ELSEWHERE), MESSAGE, 1))));
        refused(IdentityRule.TOO_MANY_ORIGINALS,
                given(history()).when(order(new SealMessage(CASE, by(Actor.PETITIONER), MESSAGE, 1))));
        refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                given(received(), ended()).when(order(new SealMessage(CASE, by(Actor.PETITIONER), MESSAGE, 1))));
    }

    private static PetitionWithdrawn ended() {
        return new PetitionWithdrawn(LETTER, NOW, Personal.of(WORDS, "Tôi rút đơn"), false);
    }

    private static ReadOriginal read(Actor actor, String original) {
        return new ReadOriginal(CASE, by(actor), original, ReadingPurpose.CLEARING);
    }

    private static ClearText clear(Actor actor, String original) {
        return new ClearText(CASE, by(actor), original, sealed("cleared", "Cán bộ X nhận tiền ngày 3/10"));
    }

    @Test
    void a_custodian_reads_an_original_and_each_reading_is_on_record() {
        var reading = new OriginalRead(CASE, NOW, MESSAGE.piece().id(), ReadingPurpose.CLEARING);
        given(history()).when(order(read(CUSTODIAN, MESSAGE.piece().id()))).expectEvents(reading);
        given(history(reading, ended())).when(order(read(CUSTODIAN, MESSAGE.piece().id()))).expectEvents(reading);
        for (Actor other : List.of(OFFICER, HEAD, Actor.PETITIONER, Actor.SYSTEM)) {
            refused(CaseRule.NOT_YOURS_TO_DO, given(history()).when(order(read(other, MESSAGE.piece().id()))));
        }
        refused(CaseRule.OTHER_UNIT, given(history()).when(order(read(CUSTODIAN_ELSEWHERE, MESSAGE.piece().id()))));
        refused(IdentityRule.NO_SUCH_ORIGINAL, given(history()).when(order(read(CUSTODIAN, piece("other").id()))));
    }

    /** The way around two people and a reason: an identity is read like an original. */
    @Test
    void an_identity_is_no_original() {
        refused(IdentityRule.NO_SUCH_ORIGINAL, given(history()).when(order(read(CUSTODIAN, WHO.id()))));
        refused(IdentityRule.NO_SUCH_ORIGINAL, given(history()).when(order(clear(CUSTODIAN, WHO.id()))));
    }

    @Test
    void a_custodian_makes_a_text_without_identity_of_an_original() {
        given(history()).when(order(clear(CUSTODIAN, MESSAGE.piece().id())))
                .expectEvents(new TextCleared(CASE, NOW, MESSAGE.piece().id(),
                        sealed("cleared", "Cán bộ X nhận tiền ngày 3/10")));
        refused(CaseRule.NOT_YOURS_TO_DO, given(history()).when(order(clear(HEAD, MESSAGE.piece().id()))));
        refused(CaseRule.NOT_YOURS_TO_DO, given(history()).when(order(clear(OFFICER, MESSAGE.piece().id()))));
        refused(IdentityRule.NO_SUCH_ORIGINAL, given(history()).when(order(clear(CUSTODIAN, piece("other").id()))));
    }

    @Test
    void a_file_without_identity_is_evidence_like_any_other() {
        var label = Personal.of(new DataSubject("a-file"), new EvidenceLabel("don.pdf", "1".repeat(64)));
        var copy = new AddEvidence(CASE, by(CUSTODIAN), label, "application/pdf", 1_000, "2".repeat(64), 1);
        String original = MESSAGE.piece().id();
        var added = new EvidenceAdded(CASE, NOW, label, "application/pdf", 1_000, "2".repeat(64));
        given(history()).when(order(new ClearFile(original, copy)))
                .expectEvents(added, new FileCleared(CASE, NOW, original, label.subject()));
        refused(IdentityRule.NO_SUCH_ORIGINAL, given(history()).when(order(new ClearFile(piece("other").id(), copy))));
        refused(CaseRule.TOO_MANY_FILES, given(history(added)).when(order(new ClearFile(original, copy))));
        refused(CaseRule.NOT_YOURS_TO_DO, given(history()).when(order(new ClearFile(original,
                new AddEvidence(CASE, by(OFFICER), label, "application/pdf", 1_000, "2".repeat(64), 1)))));
    }

    private static DestroySealed destroy(Actor actor) {
        return new DestroySealed(CASE, by(actor), ForgettingGround.RETENTION_ENDED, "Luật 91/2025/QH15 Điều 14");
    }

    @Test
    void the_head_has_all_of_it_destroyed_once_the_case_has_ended_and_what_was_cleared_of_it() {
        var cleared = new TextCleared(CASE, NOW, MESSAGE.piece().id(), sealed("cleared", "Cán bộ X nhận tiền"));
        var destroyed = new IdentityDestroyed(CASE, NOW, List.of(WHO.id(), MESSAGE.piece().id()),
                List.of(new DataSubject("cleared"), new DataSubject("a-reason")), ForgettingGround.RETENTION_ENDED,
                "Luật 91/2025/QH15 Điều 14");
        given(history(cleared, ASKED, APPROVED, ended())).when(order(destroy(HEAD))).expectEvents(destroyed);
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, given(history()).when(order(destroy(HEAD))));
        refused(CaseRule.NOT_YOURS_TO_DO, given(history(ended())).when(order(destroy(OFFICER))));
        refused(CaseRule.NOT_YOURS_TO_DO, given(history(ended())).when(order(destroy(CUSTODIAN))));
        refused(IdentityRule.NOTHING_SEALED, given(received(), ended()).when(order(destroy(HEAD))));

        refused(IdentityRule.SEALED_WAS_DESTROYED, given(history(ended(), destroyed)).when(order(destroy(HEAD))));
        refused(IdentityRule.SEALED_WAS_DESTROYED, ask(CUSTODIAN, 1, history(destroyed)));
        refused(IdentityRule.SEALED_WAS_DESTROYED, approve(HEAD, ASKED, destroyed));
        refused(IdentityRule.SEALED_WAS_DESTROYED, open(CUSTODIAN, NOW, ASKED, APPROVED, destroyed));
        refused(IdentityRule.SEALED_WAS_DESTROYED,
                given(history(destroyed)).when(order(read(CUSTODIAN, MESSAGE.piece().id()))));
        refused(IdentityRule.SEALED_WAS_DESTROYED,
                given(history(destroyed)).when(order(clear(CUSTODIAN, MESSAGE.piece().id()))));
        refused(IdentityRule.SEALED_WAS_DESTROYED,
                given(history(destroyed)).when(order(new SealMessage(CASE, by(OFFICER), MESSAGE, 9))));
        refused(IdentityRule.SEALED_WAS_DESTROYED,
                given(history(destroyed)).when(order(new DisputeEntry(CASE, by(OFFICER), 0, null, null, MESSAGE))));
        refused(IdentityRule.SEALED_WAS_DESTROYED, given(history(destroyed))
                .when(order(new AnswerCheckIn(CASE, by(OFFICER), CheckInCondition.SAFE, MESSAGE, null))));
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_says_in_both_languages_what_to_do(IdentityRule rule) {
        assertThat(rule.id()).startsWith("identity.");
        assertThat(rule.text().vi()).isNotBlank().isNotEqualTo(rule.text().en());
    }
}
