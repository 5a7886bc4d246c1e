package vn.danbiet.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.command.petition.Petition;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/** A commune below a provincial committee, a letter that the commune received, and orders that any case takes. */
final class CasefileFixture {
    static final Instant RECEIVED_AT = Instant.parse("2026-09-01T02:30:00Z");
    static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    static final UnitId COMMUNE = new UnitId("xa-binh-luc");
    static final UnitId DEPARTMENT = new UnitId("so-xay-dung");
    static final UnitId PROVINCE = new UnitId("ubnd-tinh-ninh-binh");
    static final Actor OFFICER = actor("officer-a", Actor.Standing.OFFICER, COMMUNE);
    static final Actor COLLEAGUE = actor("officer-c", Actor.Standing.OFFICER, COMMUNE);
    static final Actor HEAD = actor("head-a", Actor.Standing.UNIT_HEAD, COMMUNE);
    static final Actor OFFICER_OF_DEPARTMENT = actor("officer-b", Actor.Standing.OFFICER, DEPARTMENT);
    static final Actor OFFICER_OF_PROVINCE = actor("officer-p", Actor.Standing.OFFICER, PROVINCE);
    static final Actor HEAD_OF_PROVINCE = actor("head-p", Actor.Standing.UNIT_HEAD, PROVINCE);
    static final PetitionId LETTER = PetitionId.of(code(1));
    static final String CASE = LETTER.value();
    static final String OTHER = PetitionId.of(code(2)).value();
    static final DataSubject WORDS = new DataSubject("words");
    static final Law LAW = Law.first();
    static final OrganisationChart CHART = OrganisationChart.EMPTY
            .after(List.of(unit(PROVINCE, UnitKind.PROVINCE, null), unit(COMMUNE, UnitKind.COMMUNE, PROVINCE),
                    unit(DEPARTMENT, UnitKind.DEPARTMENT, PROVINCE),
                    new LeaderAppointed(COMMUNE, RECEIVED_AT, HEAD.id(), "Trần Văn Đầu",
                            new Designation("Chủ tịch", "Chair"), false, LocalDate.of(2025, 7, 1), null, "QĐ 1")));

    private CasefileFixture() {}

    private static Actor actor(String id, Actor.Standing standing, UnitId unit) {
        return new Actor(new OfficerId(id), standing, unit);
    }

    static UnitEstablished unit(UnitId unit, UnitKind kind, @Nullable UnitId parent) {
        return new UnitEstablished(unit, RECEIVED_AT, new Designation(unit.value(), unit.value()), kind, parent,
                LocalDate.of(2025, 7, 1), "NQ 1");
    }

    static ReceiptCode code(int number) {
        return ReceiptCode.draw(new SplittableRandom(number));
    }

    static Act by(Actor actor) {
        return at(NOW, actor);
    }

    static Act at(Instant now, Actor actor) {
        return new Act(actor, now, now, LAW, CHART);
    }

    static TestExecutor<Petition> given(Object... history) {
        return new AggregateTestFixture<>(Petition.class).given(history);
    }

    /** As the command desk sends it. */
    static CommandMessage<?> order(CaseCommand command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), CaseKinds.commandName(CaseKind.PETITION));
    }

    static PetitionReceived received() {
        var people = List.of(new Petitioner("Nguyễn Thị Hường", "Thôn Đoài", "0912 000 111", null, false));
        return new PetitionReceived(LETTER, RECEIVED_AT, code(1), COMMUNE, Channel.COUNTER, "Đường hỏng",
                Personal.of(WORDS, "Đường thôn bị hỏng"), 1, true, null, PetitionerFacts.of(people),
                new PersonalData(List.of(Personal.of(new DataSubject("person"), people.getFirst()))));
    }

    /** Ten working days from 1 September, so over in November. */
    static TermArmed noticeTerm() {
        return Term.arm(TermId.of(CASE, 1), RECEIVED_AT, LAW, TermFamily.RECEPTION_NOTICE, "DEFAULT",
                Days.of(RECEIVED_AT));
    }

    static Personal<String> sealed(String subject, String text) {
        return Personal.of(new DataSubject(subject), text);
    }

    static void refused(Rule rule, ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.id());
    }
}
