package vn.danbiet.command.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.petition.PetitionFixture.HEAD;
import static vn.danbiet.command.petition.PetitionFixture.HEAD_OF_RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.NOW;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER_OF_RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.OTHER_OFFICER;
import static vn.danbiet.command.petition.PetitionFixture.PETITION;
import static vn.danbiet.command.petition.PetitionFixture.RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.UNIT;
import static vn.danbiet.command.petition.PetitionFixture.accepted;
import static vn.danbiet.command.petition.PetitionFixture.answered;
import static vn.danbiet.command.petition.PetitionFixture.armed;
import static vn.danbiet.command.petition.PetitionFixture.asked;
import static vn.danbiet.command.petition.PetitionFixture.assigned;
import static vn.danbiet.command.petition.PetitionFixture.by;
import static vn.danbiet.command.petition.PetitionFixture.classifiedOwn;
import static vn.danbiet.command.petition.PetitionFixture.given;
import static vn.danbiet.command.petition.PetitionFixture.noticeArmed;
import static vn.danbiet.command.petition.PetitionFixture.published;
import static vn.danbiet.command.petition.PetitionFixture.receive;
import static vn.danbiet.command.petition.PetitionFixture.received;
import static vn.danbiet.command.petition.PetitionFixture.transferOffered;
import static vn.danbiet.command.petition.PetitionFixture.words;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.letter.LetterRule;
import vn.danbiet.command.petition.PetitionCommand.AcceptPetition;
import vn.danbiet.command.petition.PetitionCommand.AcceptTransfer;
import vn.danbiet.command.petition.PetitionCommand.AnswerPetition;
import vn.danbiet.command.petition.PetitionCommand.AskPetitioner;
import vn.danbiet.command.petition.PetitionCommand.AssignPetition;
import vn.danbiet.command.petition.PetitionCommand.ClassifyPetition;
import vn.danbiet.command.petition.PetitionCommand.ClosePetition;
import vn.danbiet.command.petition.PetitionCommand.DeclineTransfer;
import vn.danbiet.command.petition.PetitionCommand.ForgetPetitioners;
import vn.danbiet.command.petition.PetitionCommand.OfferTransfer;
import vn.danbiet.command.petition.PetitionCommand.Proposal;
import vn.danbiet.command.petition.PetitionCommand.PublishAnswer;
import vn.danbiet.command.petition.PetitionCommand.RatePetition;
import vn.danbiet.command.petition.PetitionCommand.RecallTransfer;
import vn.danbiet.command.petition.PetitionCommand.RecordHandling;
import vn.danbiet.command.petition.PetitionCommand.RecordReply;
import vn.danbiet.command.petition.PetitionCommand.ReopenPetition;
import vn.danbiet.command.petition.PetitionCommand.SplitPetition;
import vn.danbiet.command.petition.PetitionCommand.WithdrawPetition;
import vn.danbiet.command.petition.PetitionCommand.WithholdPetition;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.Direction;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;
import vn.danbiet.events.petition.PetitionAccepted;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionAssigned;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionClosed;
import vn.danbiet.events.petition.PetitionFiled;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.events.petition.PetitionLeftWithoutAction;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionReassigned;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionReopened;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionTransferRecalled;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.petition.PetitionerAsked;
import vn.danbiet.events.petition.PetitionerReplied;
import vn.danbiet.events.petition.SplitPart;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.law.TermFamily;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PetitionTest {

    private static void refused(Rule rule, ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(Refusal.class);
        result.expectExceptionMessage(rule.id());
    }

    private static List<Petitioner> people(int named, int representatives) {
        return IntStream.range(0, named)
                .mapToObj(i -> new Petitioner("Người " + i, "Thôn " + i, null, null, i < representatives))
                .toList();
    }

    static Object[] then(Object... events) {
        return events;
    }

    @Nested
    class Receiving {
        @Test
        void an_officer_enters_a_petition_for_their_own_unit() {
            given().when(receive(by(OFFICER), Channel.COUNTER, 1, PetitionFixture.onePerson()))
                    .expectEvents(PetitionFixture.received(Channel.COUNTER, true, 1, PetitionFixture.onePerson()),
                            noticeArmed());
        }

        @Test
        void not_for_another_unit() {
            refused(CaseRule.OTHER_UNIT,
                    given().when(receive(by(OFFICER_OF_RECEIVER), Channel.COUNTER, 1, PetitionFixture.onePerson())));
        }

        @Test
        void a_petitioner_sends_one_in_online_to_any_unit() {
            given().when(receive(by(Actor.PETITIONER), Channel.ONLINE, 1, PetitionFixture.onePerson()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_letter_cannot_arrive_in_the_future() {
            Act tomorrow = PetitionFixture.act(OFFICER, NOW.plus(Duration.ofDays(1)), NOW);
            refused(CaseRule.TIME_IN_THE_FUTURE,
                    given().when(receive(tomorrow, Channel.POST, 1, PetitionFixture.onePerson())));
        }

        @Test
        void a_letter_cannot_arrive_before_the_law() {
            Act before = PetitionFixture.act(OFFICER, Instant.parse("2014-06-30T16:59:59Z"), NOW);
            refused(PetitionRule.TIME_BEFORE_THE_LAW,
                    given().when(receive(before, Channel.POST, 1, PetitionFixture.onePerson())));
            Act firstDay = PetitionFixture.act(OFFICER, Instant.parse("2014-06-30T17:00:00Z"), NOW);
            given().when(receive(firstDay, Channel.POST, 1, PetitionFixture.onePerson()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_group_is_not_smaller_than_the_people_it_names() {
            refused(LetterRule.GROUP_SMALLER_THAN_NAMED,
                    given().when(receive(by(OFFICER), Channel.COUNTER, 1, people(2, 0))));
        }
    }

    @Nested
    class Splitting {
        private final List<PetitionCommand.Part> ordered = List.of(
                new PetitionCommand.Part(CaseKind.PETITION, PetitionFixture.OTHER_CODE, "Đèn đường", "Đèn đường hỏng"),
                new PetitionCommand.Part(CaseKind.COMPLAINT, null, "Khiếu nại", "Khiếu nại quyết định"),
                new PetitionCommand.Part(CaseKind.DENUNCIATION, null, null, null));
        private final List<SplitPart> parts = List.of(
                new SplitPart(CaseKind.PETITION, PetitionFixture.OTHER_CODE, "Đèn đường", words("Đèn đường hỏng")),
                new SplitPart(CaseKind.COMPLAINT, null, "Khiếu nại", words("Khiếu nại quyết định")),
                new SplitPart(CaseKind.DENUNCIATION, null, null, null));

        private PetitionSplit split(@Nullable Withholding withholding) {
            return new PetitionSplit(PETITION, NOW, UNIT, NOW, Channel.COUNTER, parts, 1, true, withholding,
                    received().facts(), received().personal());
        }

        @Test
        void a_mixed_letter_is_split_and_ends() {
            given(received()).when(new SplitPetition(PETITION, by(OFFICER), ordered))
                    .expectEvents(then((Object) split(null)));
            refused(CaseRule.ACT_NOT_IN_THIS_STATE, given(received(), split(null)).when(classify(new Proposal.Own())));
        }

        @Test
        void what_is_kept_from_the_public_stays_so_in_its_parts() {
            var withholding = new Withholding(WithholdingGround.PERSONAL_DATA, "Luật 91/2025/QH15");
            given(received(), new PetitionWithheld(PETITION, NOW, withholding.ground(), withholding.citation()))
                    .when(new SplitPetition(PETITION, by(OFFICER), ordered))
                    .expectEvents(then((Object) split(withholding)));
            var part = received(Channel.COUNTER, true, 1, PetitionFixture.onePerson(), PETITION);
            var letter = new Letter(part.content(), part.facts(), part.personal());
            given().when(new PetitionCommand.ReceivePetition(PETITION, by(Actor.SYSTEM), PetitionFixture.CODE, UNIT,
                    Channel.COUNTER, part.subject(), letter, 1, true, PETITION, withholding))
                    .expectEvents(part,
                            new PetitionWithheld(PETITION, NOW, withholding.ground(), withholding.citation()),
                            noticeArmed());
        }

        @Test
        void one_part_is_no_split() {
            refused(PetitionRule.SPLIT_INTO_AT_LEAST_TWO,
                    given(received()).when(new SplitPetition(PETITION, by(OFFICER), ordered.subList(0, 1))));
        }
    }

    private static ClassifyPetition classify(Proposal proposal) {
        return classify(by(OFFICER), proposal);
    }

    private static ClassifyPetition classify(Act act, Proposal proposal) {
        return new ClassifyPetition(PETITION, act, SubjectField.LAND_HOUSING, null, proposal);
    }

    private static PetitionClassified classified(Direction direction) {
        return new PetitionClassified(PETITION, NOW, direction, SubjectField.LAND_HOUSING, null);
    }

    @Nested
    class Classifying {
        @Test
        void own_and_eligible() {
            given(received()).when(classify(new Proposal.Own())).expectEvents(then((Object) classified(Direction.OWN)));
        }

        @Test
        void guide() {
            given(received()).when(classify(new Proposal.Guide("Tòa án nhân dân", "Nộp đơn khởi kiện")))
                    .expectEvents(classified(Direction.GUIDE),
                            new PetitionGuided(PETITION, NOW, "Tòa án nhân dân", "Nộp đơn khởi kiện"));
        }

        @Test
        void forward_offers_a_transfer_in_the_same_breath() {
            given(received()).when(classify(new Proposal.Forward(RECEIVER, "Đúng thẩm quyền")))
                    .expectEvents(classified(Direction.FORWARD),
                            new PetitionTransferOffered(PETITION, NOW, UNIT, RECEIVER, "Đúng thẩm quyền"));
        }

        @Test
        void not_forward_to_oneself() {
            refused(CaseRule.TRANSFER_TO_ANOTHER_UNIT,
                    given(received()).when(classify(new Proposal.Forward(UNIT, "…"))));
        }

        @ParameterizedTest
        @EnumSource
        void no_action(NoActionReason reason) {
            given(received()).when(classify(new Proposal.NoAction(reason)))
                    .expectEvents(classified(Direction.NO_ACTION),
                            new PetitionLeftWithoutAction(PETITION, NOW, reason));
        }

        @ParameterizedTest
        @EnumSource
        void the_head_files_for_one_of_the_closed_list_of_reasons(FilingReason reason) {
            given(received()).when(classify(by(HEAD), new Proposal.File(reason)))
                    .expectEvents(classified(Direction.FILE), new PetitionFiled(PETITION, NOW, reason));
        }

        @Test
        void an_officer_cannot_file() {
            refused(CaseRule.NOT_YOURS_TO_DO,
                    given(received()).when(classify(new Proposal.File(FilingReason.CONTENT_UNCLEAR))));
        }

        @Test
        void an_unnamed_letter_is_not_eligible() {
            refused(PetitionRule.NOT_ELIGIBLE_UNNAMED,
                    given(received(Channel.POST, true, 1, List.of())).when(classify(new Proposal.Own())));
        }

        @Test
        void a_name_nobody_can_be_reached_by_is_not_eligible() {
            var unreachable = List.of(new Petitioner("Nguyễn Văn A", null, null, null, false));
            refused(PetitionRule.NOT_ELIGIBLE_UNNAMED,
                    given(received(Channel.PHONE, false, 1, unreachable)).when(classify(new Proposal.Own())));
        }

        @Test
        void an_unsigned_letter_is_not_eligible_but_an_unsigned_call_is() {
            refused(PetitionRule.NOT_ELIGIBLE_UNSIGNED,
                    given(received(Channel.POST, false, 1, PetitionFixture.onePerson()))
                            .when(classify(new Proposal.Own())));
            given(received(Channel.PHONE, false, 1, PetitionFixture.onePerson())).when(classify(new Proposal.Own()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_letter_without_an_address_is_not_eligible_but_a_call_is() {
            var phoneOnly = List.of(new Petitioner("Nguyễn Văn A", null, "0912", null, false));
            refused(PetitionRule.NOT_ELIGIBLE_UNNAMED,
                    given(received(Channel.POST, true, 1, phoneOnly)).when(classify(new Proposal.Own())));
            given(received(Channel.PHONE, false, 1, phoneOnly)).when(classify(new Proposal.Own()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_group_of_four_needs_no_representative_and_one_of_five_does() {
            ownGroup(4, people(4, 0)).expectSuccessfulHandlerExecution();
            refused(LetterRule.GROUP_NEEDS_REPRESENTATIVE, ownGroup(5, people(5, 0)));
            ownGroup(5, people(5, 1)).expectSuccessfulHandlerExecution();
        }

        @Test
        void up_to_ten_people_have_two_representatives_at_most_and_more_have_five() {
            ownGroup(10, people(10, 2)).expectSuccessfulHandlerExecution();
            refused(LetterRule.TOO_MANY_REPRESENTATIVES, ownGroup(10, people(10, 3)));
            ownGroup(11, people(6, 5)).expectSuccessfulHandlerExecution();
            refused(LetterRule.TOO_MANY_REPRESENTATIVES, ownGroup(11, people(6, 6)));
        }

        private static ResultValidator<Petition> ownGroup(int groupSize, List<Petitioner> people) {
            return given(received(Channel.COUNTER, true, groupSize, people)).when(classify(new Proposal.Own()));
        }

        @Test
        void a_proposal_may_be_changed_until_it_is_accepted() {
            given(received(), classifiedOwn()).when(classify(new Proposal.Guide("Sở Xây dựng", "…")))
                    .expectSuccessfulHandlerExecution();
            refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                    given(received(), classifiedOwn(), accepted()).when(classify(new Proposal.Own())));
        }
    }

    @Nested
    class Transferring {
        @Test
        void an_offer_leaves_the_sender_in_charge() {
            given(received(), transferOffered()).when(new RecallTransfer(PETITION, by(OFFICER), "Nhầm"))
                    .expectEvents(then((Object) new PetitionTransferRecalled(PETITION, NOW, UNIT, RECEIVER, "Nhầm")));
        }

        @Test
        void nothing_else_goes_on_while_an_offer_awaits_its_answer() {
            refused(CaseRule.TRANSFER_PENDING, given(received(), transferOffered()).when(classify(new Proposal.Own())));
            refused(CaseRule.TRANSFER_PENDING,
                    given(received(), transferOffered()).when(new OfferTransfer(PETITION, by(OFFICER), RECEIVER, "…")));
        }

        @Test
        void the_receiving_unit_takes_over_and_reads_the_petition_anew() {
            given(received(), classifiedOwn(), accepted(), assigned(), transferOffered())
                    .when(new AcceptTransfer(PETITION, by(OFFICER_OF_RECEIVER)))
                    .expectEvents(new PetitionTransferAccepted(PETITION, NOW, UNIT, RECEIVER), noticeArmed())
                    .expectState(petition -> assertThat(petition).isNotNull());
            given(received(), transferOffered(), new PetitionTransferAccepted(PETITION, NOW, UNIT, RECEIVER))
                    .when(classify(by(OFFICER_OF_RECEIVER), new Proposal.Own()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void after_the_take_over_the_sender_may_do_nothing() {
            refused(CaseRule.OTHER_UNIT,
                    given(received(), transferOffered(), new PetitionTransferAccepted(PETITION, NOW, UNIT, RECEIVER))
                            .when(classify(new Proposal.Own())));
        }

        @Test
        void the_sender_cannot_accept_its_own_offer() {
            refused(CaseRule.OTHER_UNIT,
                    given(received(), transferOffered()).when(new AcceptTransfer(PETITION, by(HEAD))));
        }

        @Test
        void the_petitioner_may_reply_all_the_same() {
            given(received(), classifiedOwn(), accepted(), assigned(), asked(), transferOffered())
                    .when(new RecordReply(PETITION, by(Actor.PETITIONER), "Thửa 12"))
                    .expectEvents(then((Object) new PetitionerReplied(PETITION, NOW, words("Thửa 12"))));
        }

        @Test
        void the_receiver_may_decline_and_the_sender_goes_on() {
            var declined = new PetitionTransferDeclined(PETITION, NOW, UNIT, RECEIVER, "Không thuộc thẩm quyền");
            given(received(), transferOffered())
                    .when(new DeclineTransfer(PETITION, by(OFFICER_OF_RECEIVER), "Không thuộc thẩm quyền"))
                    .expectEvents(then((Object) declined));
            given(received(), transferOffered(), declined).when(classify(new Proposal.Own()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void without_an_offer_there_is_nothing_to_answer() {
            refused(CaseRule.NO_TRANSFER_OFFERED,
                    given(received()).when(new RecallTransfer(PETITION, by(OFFICER), "…")));
            refused(CaseRule.OTHER_UNIT, given(received()).when(new AcceptTransfer(PETITION, by(HEAD_OF_RECEIVER))));
        }

        @Test
        void a_case_under_review_may_still_be_offered() {
            given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new OfferTransfer(PETITION, by(OFFICER), RECEIVER, "Đúng thẩm quyền"))
                    .expectEvents(then(
                            (Object) new PetitionTransferOffered(PETITION, NOW, UNIT, RECEIVER, "Đúng thẩm quyền")));
        }
    }

    @Nested
    class Settling {
        @Test
        void the_head_accepts() {
            given(received(), classifiedOwn()).when(new AcceptPetition(PETITION, by(HEAD)))
                    .expectEvents(new PetitionAccepted(PETITION, NOW, UNIT), armed(1, TermFamily.PETITION_RESOLVE));
        }

        @Test
        void an_officer_does_not_accept() {
            refused(CaseRule.NOT_YOURS_TO_DO,
                    given(received(), classifiedOwn()).when(new AcceptPetition(PETITION, by(OFFICER))));
        }

        @Test
        void nothing_is_accepted_that_nobody_has_read() {
            refused(CaseRule.ACT_NOT_IN_THIS_STATE, given(received()).when(new AcceptPetition(PETITION, by(HEAD))));
        }

        @Test
        void the_head_assigns_and_reassigns_with_a_reason() {
            given(received(), classifiedOwn(), accepted())
                    .when(new AssignPetition(PETITION, by(HEAD), OFFICER.id(), null))
                    .expectEvents(then((Object) new PetitionAssigned(PETITION, NOW, OFFICER.id())));
            given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new AssignPetition(PETITION, by(HEAD), OTHER_OFFICER.id(), "Nghỉ phép"))
                    .expectEvents(then((Object) new PetitionReassigned(PETITION, NOW, OFFICER.id(), OTHER_OFFICER.id(),
                            "Nghỉ phép")));
            refused(CaseRule.REASSIGNMENT_NEEDS_REASON, given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new AssignPetition(PETITION, by(HEAD), OTHER_OFFICER.id(), null)));
            refused(CaseRule.ALREADY_ASSIGNED_TO_THEM, given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new AssignPetition(PETITION, by(HEAD), OFFICER.id(), "…")));
        }

        @Test
        void the_officer_it_is_assigned_to_asks_and_records_and_no_other() {
            given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new AskPetitioner(PETITION, by(OFFICER), "Số thửa?"))
                    .expectEvents(then((Object) new PetitionerAsked(PETITION, NOW, "Số thửa?")));
            given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new RecordHandling(PETITION, by(OFFICER), "Đã kiểm tra"))
                    .expectEvents(then((Object) new PetitionHandlingRecorded(PETITION, NOW, "Đã kiểm tra")));
            refused(CaseRule.NOT_YOURS_TO_DO, given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new RecordHandling(PETITION, by(OTHER_OFFICER), "…")));
        }

        @Test
        void the_petitioner_replies_or_an_officer_for_them() {
            for (Actor actor : List.of(Actor.PETITIONER, OTHER_OFFICER)) {
                given(received(), classifiedOwn(), accepted(), assigned(), asked())
                        .when(new RecordReply(PETITION, by(actor), "Thửa 12"))
                        .expectEvents(then((Object) new PetitionerReplied(PETITION, NOW, words("Thửa 12"))));
            }
        }

        @Test
        void a_petitioner_who_stays_silent_does_not_hold_up_the_answer() {
            given(received(), classifiedOwn(), accepted(), assigned(), asked())
                    .when(new AnswerPetition(PETITION, by(HEAD), "Đã sửa"))
                    .expectEvents(then((Object) new PetitionAnswered(PETITION, NOW, "Đã sửa")));
        }

        @Test
        void the_head_answers() {
            given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new AnswerPetition(PETITION, by(HEAD), "Đã sửa"))
                    .expectEvents(then((Object) new PetitionAnswered(PETITION, NOW, "Đã sửa")));
            refused(CaseRule.NOT_YOURS_TO_DO, given(received(), classifiedOwn(), accepted(), assigned())
                    .when(new AnswerPetition(PETITION, by(OFFICER), "…")));
        }
    }

    @Nested
    class Ending {
        @Test
        void the_answer_is_published_or_withheld_before_the_case_is_closed() {
            refused(PetitionRule.PUBLICATION_UNDECIDED,
                    given(answered()).when(new ClosePetition(PETITION, by(OFFICER))));
            given(published()).when(new ClosePetition(PETITION, by(OFFICER)))
                    .expectEvents(then((Object) new PetitionClosed(PETITION, NOW)));
            given(Stream.concat(Stream.of(answered()),
                    Stream.of(
                            new PetitionWithheld(PETITION, NOW, WithholdingGround.PERSONAL_DATA, "Luật 91/2025/QH15")))
                    .toArray()).when(new ClosePetition(PETITION, by(OFFICER))).expectSuccessfulHandlerExecution();
        }

        @Test
        void the_head_publishes_in_words_for_the_public() {
            given(answered()).when(new PublishAnswer(PETITION, by(HEAD), "Đã sửa đường"))
                    .expectEvents(then((Object) new PetitionAnswerPublished(PETITION, NOW, "Đã sửa đường")));
        }

        @Test
        void the_head_withholds_at_any_time_on_a_ground() {
            given(received())
                    .when(new WithholdPetition(PETITION, by(HEAD), WithholdingGround.STATE_SECRET,
                            "Luật BVBMNN Điều 7"))
                    .expectEvents(then((Object) new PetitionWithheld(PETITION, NOW, WithholdingGround.STATE_SECRET,
                            "Luật BVBMNN Điều 7")));
        }

        @Test
        void an_answer_is_rated_once() {
            given(answered()).when(new RatePetition(PETITION, by(Actor.PETITIONER), 4, null))
                    .expectEvents(then((Object) new PetitionRated(PETITION, NOW, 4, null, false)));
            refused(PetitionRule.ALREADY_RATED,
                    given(Stream
                            .concat(Stream.of(answered()), Stream.of(new PetitionRated(PETITION, NOW, 4, null, false)))
                            .toArray()).when(new RatePetition(PETITION, by(Actor.PETITIONER), 5, null)));
        }

        @Test
        void nobody_rates_or_withdraws_for_somebody_who_has_a_key_of_their_own() {
            Object[] online = answered();
            online[0] = received(Channel.ONLINE, false, 1, PetitionFixture.onePerson());
            refused(PetitionRule.PETITIONER_DOES_THIS,
                    given(online).when(new RatePetition(PETITION, by(OFFICER), 5, null)));
            refused(PetitionRule.PETITIONER_DOES_THIS,
                    given(online[0]).when(new WithdrawPetition(PETITION, by(HEAD), null)));
        }

        @Test
        void an_officer_who_records_a_rating_is_seen_to_have_done_so() {
            given(answered()).when(new RatePetition(PETITION, by(OFFICER), 4, null))
                    .expectEvents(then((Object) new PetitionRated(PETITION, NOW, 4, null, true)));
            assertThat(new PetitionRated(PETITION, NOW, 4, null, true).toldToPublic().orElseThrow().en())
                    .endsWith("(recorded by an officer)");
        }

        @Test
        void new_facts_reopen_a_closed_case_where_it_was_left() {
            Object[] closed = Stream.concat(Stream.of(published()), Stream.of(new PetitionClosed(PETITION, NOW)))
                    .toArray();
            given(closed).when(new ReopenPetition(PETITION, by(HEAD), "Đường lại hỏng"))
                    .expectEvents(new PetitionReopened(PETITION, NOW, "Đường lại hỏng"),
                            armed(1, TermFamily.PETITION_RESOLVE));
            given(Stream.concat(Stream.of(closed), Stream.of(new PetitionReopened(PETITION, NOW, "…"))).toArray())
                    .when(new AnswerPetition(PETITION, by(HEAD), "Sửa lại"))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_filed_letter_is_read_anew_when_it_is_reopened() {
            given(received(), classified(Direction.FILE),
                    new PetitionFiled(PETITION, NOW, FilingReason.CONTENT_UNCLEAR),
                    new PetitionReopened(PETITION, NOW, "…")).when(classify(new Proposal.Own()))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void the_petitioner_takes_it_back_for_good() {
            var withdrawn = new PetitionWithdrawn(PETITION, NOW, null, false);
            given(received(), transferOffered()).when(new WithdrawPetition(PETITION, by(Actor.PETITIONER), null))
                    .expectEvents(then((Object) withdrawn));
            refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                    given(received(), withdrawn).when(new ReopenPetition(PETITION, by(HEAD), "…")));
        }
    }

    @Nested
    class Circumstances {
        @Test
        void an_act_does_not_happen_before_what_it_follows() {
            var classifiedLater = new PetitionClassified(PETITION, NOW.plusSeconds(60), Direction.OWN,
                    SubjectField.LAND_HOUSING, null);
            Act between = PetitionFixture.act(HEAD, NOW.plusSeconds(59), NOW.plusSeconds(120));
            refused(CaseRule.TIME_BEFORE_PREVIOUS_ACT,
                    given(received(), classifiedLater).when(new AcceptPetition(PETITION, between)));
        }

        @Test
        void acts_told_as_they_happen_are_not_held_against_each_other() {
            var classifiedByAFasterClock = new PetitionClassified(PETITION, NOW.plusMillis(5), Direction.OWN,
                    SubjectField.LAND_HOUSING, null);
            given(received(), classifiedByAFasterClock).when(new AcceptPetition(PETITION, by(HEAD)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void an_act_does_not_happen_before_the_receipt() {
            Act before = PetitionFixture.act(OFFICER, NOW.minusSeconds(1), NOW);
            refused(CaseRule.TIME_BEFORE_PREVIOUS_ACT, given(received()).when(classify(before, new Proposal.Own())));
        }

        @Test
        void a_case_that_grows_without_end_can_only_be_withheld_or_brought_to_its_end() {
            Object[] endless = Stream
                    .concat(Stream.of(published()),
                            Stream.generate(() -> new PetitionHandlingRecorded(PETITION, NOW, "…"))
                                    .limit(CaseFile.MOST_EVENTS))
                    .toArray();
            refused(CaseRule.TOO_MANY_ACTS, given(endless).when(new ReopenPetition(PETITION, by(HEAD), "…")));
            given(endless)
                    .when(new WithholdPetition(PETITION, by(HEAD), WithholdingGround.PERSONAL_DATA,
                            "Luật 91/2025/QH15"))
                    .expectSuccessfulHandlerExecution();
            given(endless).when(new ClosePetition(PETITION, by(OFFICER))).expectSuccessfulHandlerExecution();
        }

        @Test
        void who_knows_an_older_version_is_told_so() {
            given(received(), classifiedOwn())
                    .when(new AcceptPetition(PETITION, by(HEAD)), Map.of(CommandDesk.EXPECTED_VERSION, 0L))
                    .expectNoEvents()
                    .expectException(StaleVersion.class);
            given(received(), classifiedOwn())
                    .when(new AcceptPetition(PETITION, by(HEAD)), Map.of(CommandDesk.EXPECTED_VERSION, 1L))
                    .expectSuccessfulHandlerExecution();
        }

        static Stream<PetitionCommand> everyAct() {
            Act act = by(OFFICER_OF_RECEIVER);
            return Stream.of(new SplitPetition(PETITION, act, List.of()), classify(act, new Proposal.Own()),
                    new AcceptPetition(PETITION, act), new AssignPetition(PETITION, act, OFFICER.id(), null),
                    new AskPetitioner(PETITION, act, "…"), new RecordReply(PETITION, act, "…"),
                    new RecordHandling(PETITION, act, "…"), new AnswerPetition(PETITION, act, "…"),
                    new PublishAnswer(PETITION, act, "…"),
                    new WithholdPetition(PETITION, act, WithholdingGround.STATE_SECRET, "…"),
                    new RatePetition(PETITION, act, 5, null), new ClosePetition(PETITION, act),
                    new ReopenPetition(PETITION, act, "…"), new WithdrawPetition(PETITION, act, null),
                    new OfferTransfer(PETITION, act, RECEIVER, "…"), new AcceptTransfer(PETITION, act),
                    new DeclineTransfer(PETITION, act, "…"), new RecallTransfer(PETITION, act, "…"),
                    new ForgetPetitioners(PETITION, act, List.of(), ForgettingGround.ORDERED, "…", List.of()));
        }

        @ParameterizedTest
        @MethodSource("everyAct")
        void no_act_is_open_to_another_unit(PetitionCommand command) {
            refused(CaseRule.OTHER_UNIT, given(received()).when(command));
        }
    }
}
