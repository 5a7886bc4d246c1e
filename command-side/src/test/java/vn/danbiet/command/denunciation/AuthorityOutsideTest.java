package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.CODE;
import static vn.danbiet.command.denunciation.Story.CUSTODIAN;
import static vn.danbiet.command.denunciation.Story.DEPARTMENT;
import static vn.danbiet.command.denunciation.Story.HEAD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.IDENTITY;
import static vn.danbiet.command.denunciation.Story.LETTER;
import static vn.danbiet.command.denunciation.Story.OFFICER;
import static vn.danbiet.command.denunciation.Story.PROVINCE;
import static vn.danbiet.command.denunciation.Story.SUPERIOR;
import static vn.danbiet.command.denunciation.Story.UNIT;
import static vn.danbiet.command.denunciation.Story.WORDS;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.isNotThere;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.person;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.casefile.CaseCommand.ClearText;
import vn.danbiet.command.casefile.CaseCommand.DeclareConflict;
import vn.danbiet.command.casefile.CaseCommand.DestroySealed;
import vn.danbiet.command.casefile.CaseCommand.LiftConflict;
import vn.danbiet.command.casefile.CaseCommand.RequestOpening;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.AssignDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.OfferTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToAuthority;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.RefuseDenunciation;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationTransferOffered;
import vn.danbiet.events.denunciation.RefusalReason;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;

/** Whoever denounces the very top is heard by somebody else (LTC 12, 13, 24.2). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuthorityOutsideTest {
    private static final Actor CUSTODIAN_OF_PROVINCE = Offices.actor("custodian-p", Standing.CUSTODIAN, PROVINCE);
    private static final Conditions OF_ANOTHER = new Conditions(true, false, true, true, false);

    private static final Function<Act, PassToAuthority> PASS = act -> new PassToAuthority(ID, act,
            "Thủ tướng Chính phủ", "LTC 13");

    private static final Function<Act, RefuseDenunciation> REFUSE = act -> new RefuseDenunciation(ID, act,
            RefusalReason.SETTLED_BEFORE, null, Story.EVERYBODY);

    private static final Personal<String> CLEARED = Story.words("Thu phí không có biên lai");

    private static final Function<Act, ClearText> CLEAR = act -> new ClearText(ID.value(), act, LETTER.piece().id(),
            CLEARED);

    private static DenunciationPassedToAuthority passed(Story story) {
        return new DenunciationPassedToAuthority(ID, story.now(), "Thủ tướng Chính phủ", "LTC 13");
    }

    /** At the province, which has nobody above it. */
    private static Story atTheTop() {
        return letter("2026-07-06").at(PROVINCE);
    }

    @Test
    void where_the_head_of_the_top_is_denounced_a_custodian_passes_it_to_the_authority_above_the_system() {
        Story story = atTheTop().against("head-p").received().order(CUSTODIAN_OF_PROVINCE, PASS);
        happened(story, passed(story));
        terms(atTheTop().against("head-p").received().order(CUSTODIAN_OF_PROVINCE, PASS),
                "ended D-INIT HANDLED_OTHERWISE");
    }

    @Test
    void for_the_head_who_is_denounced_there_is_nothing_to_pass_on() {
        isNotThere(atTheTop().against("head-p").received().order(SUPERIOR, PASS));
    }

    @Test
    void a_custodian_who_is_denounced_as_well_passes_nothing_on() {
        isNotThere(atTheTop().against("head-p", "custodian-p").received().order(CUSTODIAN_OF_PROVINCE, PASS));
    }

    @Test
    void where_the_top_itself_is_denounced_all_of_it_is_kept_away_and_the_letter_is_not_sent_back() {
        Story story = atTheTop().against(PROVINCE).received();
        happened(story,
                new DenunciationReceived(ID, story.now(), CODE, PROVINCE, OFFICER.id(), DenunciationChannel.LETTER, 1,
                        true, true, null, null, null, IDENTITY, List.of(LETTER), WORDS, List.of(person(1)), List.of(),
                        List.of(PROVINCE)),
                new ConflictDeclared(ID.value(), story.now(), List.of(), List.of(PROVINCE),
                        ConflictGround.COMPLAINED_ABOUT));
        Story passed = atTheTop().against(PROVINCE).received().order(CUSTODIAN_OF_PROVINCE, PASS);
        happened(passed, passed(passed));
    }

    /** Also for those who were not there when it was denounced, and for those whom they would assign it to. */
    @Test
    void no_head_and_no_officer_of_a_denounced_unit_does_anything_in_the_case() {
        Actor next = Offices.head("head-next", PROVINCE);
        List<Function<Act, ? extends Object>> orders = List.of(
                act -> new Precheck(ID, act, DenunciationField.PUBLIC_DUTY, OF_ANOTHER, DenunciationDirection.FORWARD,
                        null),
                act -> new AssignDenunciation(ID, act, OFFICER.id(), null), PASS,
                act -> new RequestOpening(ID.value(), act, 1, Story.words("Cần biết")),
                act -> new LiftConflict(ID.value(), act, List.of(), List.of(PROVINCE), Story.words("Nhầm")),
                act -> new DestroySealed(ID.value(), act, ForgettingGround.RETENTION_ENDED, "LTC"));
        for (Function<Act, ? extends Object> order : orders) {
            for (Actor theirs : List.of(next, SUPERIOR, Offices.officer("officer-a", PROVINCE))) {
                isNotThere(atTheTop().against(PROVINCE).received().order(theirs, order));
            }
        }
    }

    @Test
    void of_a_denounced_unit_its_custodian_alone_clears_originals() {
        Story story = atTheTop().against(PROVINCE).received().order(CUSTODIAN_OF_PROVINCE, CLEAR);
        happened(story, new TextCleared(ID.value(), story.now(), LETTER.piece().id(), CLEARED));
        isNotThere(atTheTop().against(PROVINCE).received().order(CUSTODIAN, CLEAR));
    }

    /** And who leads it; and likewise once it is named in the middle of the case. */
    @Test
    void a_custodian_of_a_denounced_unit_who_is_denounced_as_well_is_kept_away() {
        isNotThere(atTheTop().against(PROVINCE).against("custodian-p").received().order(CUSTODIAN_OF_PROVINCE, PASS));
        Actor both = Offices.actor("head-p", Standing.CUSTODIAN, PROVINCE);
        isNotThere(atTheTop().against(PROVINCE).received().order(both, PASS));
        isNotThere(atTheTop().received()
                .order(SUPERIOR, act -> new NameDenounced(ID, act, List.of(person(2)), List.of(), List.of(PROVINCE)))
                .order(SUPERIOR, PASS));
    }

    @Test
    void who_turns_out_to_be_denounced_in_the_middle_of_it_ends_it_here_as_well() {
        Story story = atTheTop().received()
                .order(SUPERIOR,
                        act -> new NameDenounced(ID, act, List.of(person(2)), List.of(SUPERIOR.id()), List.of()))
                .order(CUSTODIAN_OF_PROVINCE, PASS);
        happened(story, passed(story));
    }

    @Test
    void a_custodian_passes_nothing_on_that_somebody_here_settles() {
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE, letter("2026-07-06").received().order(CUSTODIAN, PASS));
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE,
                letter("2026-07-06").against("head-a").received().order(CUSTODIAN_OF_PROVINCE, PASS));
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE,
                letter("2026-07-06").prechecked(DenunciationDirection.FORWARD, OF_ANOTHER).order(CUSTODIAN, PASS));
    }

    /** Or what is denounced is the province above it, which has nobody above. */
    @Test
    void no_unit_settles_what_the_one_above_it_is_denounced_for_and_its_custodian_passes_it_on() {
        refused(DenunciationRule.UNIT_IS_DENOUNCED,
                letter("2026-07-06").against(PROVINCE)
                        .prechecked(DenunciationDirection.REFUSE, Story.GOOD)
                        .order(HEAD, REFUSE));
        Story story = letter("2026-07-06").against(PROVINCE).received().order(CUSTODIAN, PASS);
        happened(story, passed(story));
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE,
                letter("2026-07-06").against(DEPARTMENT).received().order(CUSTODIAN, PASS));
    }

    @Test
    void what_a_unit_is_denounced_for_goes_to_none_below_it() {
        refused(DenunciationRule.UNIT_IS_DENOUNCED, forwarded(PROVINCE, DEPARTMENT));
        refused(DenunciationRule.UNIT_IS_DENOUNCED, forwarded(PROVINCE, Story.OFFICE));
        Story story = forwarded(Story.OFFICE, DEPARTMENT);
        happened(story, new DenunciationTransferOffered(ID, story.now(), UNIT, DEPARTMENT, false, "Thẩm quyền"));
    }

    private static Story forwarded(UnitId denounced, UnitId to) {
        return letter("2026-07-06").against(denounced)
                .prechecked(DenunciationDirection.FORWARD, OF_ANOTHER)
                .order(HEAD, act -> new OfferTransfer(ID, act, to, "Thẩm quyền"));
    }

    /** The custodian says when it was passed on, and could choose a day on which the chair was the denounced one. */
    @Test
    void whether_the_head_is_denounced_is_looked_at_when_it_is_told() {
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE,
                atTheTop().against("head-p")
                        .received()
                        .order(CUSTODIAN_OF_PROVINCE, act -> PASS.apply(toldAfterTheChairLeft(act))));
    }

    private static Act toldAfterTheChairLeft(Act act) {
        OrganisationChart chart = OrganisationChart.EMPTY.after(List.of(Offices.unit(PROVINCE, UnitKind.PROVINCE, null),
                Offices.leads(PROVINCE, "head-p", "2012-01-01", "2026-07-09"),
                Offices.leads(PROVINCE, "head-q", "2026-07-10", null)));
        return new Act(act.by(), act.occurredAt(), act.occurredAt().plus(Duration.ofDays(14)), act.law(), chart);
    }

    /** Who has an interest of their own in it is no reason to send it away. */
    @Test
    void a_head_who_is_kept_away_but_not_denounced_leaves_the_case_here() {
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE,
                atTheTop().received()
                        .order(SUPERIOR,
                                act -> new DeclareConflict(ID.value(), act, List.of(SUPERIOR.id()), List.of(),
                                        ConflictGround.INTEREST))
                        .order(CUSTODIAN_OF_PROVINCE, PASS));
    }

    @Test
    void the_head_forwards_outside_what_the_precheck_found_to_be_of_an_authority_there() {
        Story story = letter("2026-07-06").against("head-p")
                .prechecked(DenunciationDirection.FORWARD, OF_ANOTHER)
                .order(HEAD, PASS);
        happened(story, passed(story));
        terms(letter("2026-07-06").prechecked(DenunciationDirection.FORWARD, OF_ANOTHER).order(HEAD, PASS),
                "met D-FWD in time", "ended D-INIT HANDLED_OTHERWISE");
        refused(DenunciationRule.SOMEBODY_SETTLES_HERE,
                letter("2026-07-06").prechecked(DenunciationDirection.ACCEPT, Story.GOOD).order(HEAD, PASS));
    }

    @Test
    void a_unit_above_whose_head_is_denounced_as_well_is_not_the_one_to_decide_while_there_is_another() {
        Story story = letter("2026-07-06").at(Story.OFFICE).against("head-o", "head-a").received();
        happened(story,
                new DenunciationReceived(ID, story.now(), CODE, Story.OFFICE, OFFICER.id(), DenunciationChannel.LETTER,
                        1, true, true, null, null, null, IDENTITY, List.of(LETTER), WORDS, List.of(person(1)),
                        List.of(Offices.actor("head-o", Standing.UNIT_HEAD, Story.OFFICE).id(), HEAD.id()), List.of()),
                new ConflictDeclared(ID.value(), story.now(),
                        List.of(Offices.actor("head-o", Standing.UNIT_HEAD, Story.OFFICE).id(), HEAD.id()), List.of(),
                        ConflictGround.COMPLAINED_ABOUT),
                new CasePassedToSuperior(ID.value(), story.now(), Story.OFFICE, PROVINCE));
    }

    @Test
    void what_a_unit_is_denounced_for_is_accepted_above_it_only() {
        refused(DenunciationRule.UNIT_IS_DENOUNCED, letter("2026-07-06").against(DEPARTMENT).accepted());
        Story story = letter("2026-07-06").against(UNIT)
                .received()
                .order(SUPERIOR,
                        act -> new Precheck(ID, act, DenunciationField.PUBLIC_DUTY, Story.GOOD,
                                DenunciationDirection.ACCEPT, null))
                .order(SUPERIOR, act -> new AcceptDenunciation(ID, act, "1"));
        happened(story, new DenunciationAccepted(ID, story.now(), "1"));
    }
}
