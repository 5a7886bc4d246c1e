package vn.danbiet.command.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.organisation.OrganisationCommand.AppointLeader;
import vn.danbiet.command.organisation.OrganisationCommand.DelegateAuthority;
import vn.danbiet.command.organisation.OrganisationCommand.DissolveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.EndDelegation;
import vn.danbiet.command.organisation.OrganisationCommand.EndTenure;
import vn.danbiet.command.organisation.OrganisationCommand.EstablishUnit;
import vn.danbiet.command.organisation.OrganisationCommand.MergeUnits;
import vn.danbiet.command.organisation.OrganisationCommand.MoveUnit;
import vn.danbiet.command.organisation.OrganisationCommand.RenameUnit;
import vn.danbiet.command.organisation.OrganisationCommand.SplitUnit;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.events.organisation.AuthorityDelegated;
import vn.danbiet.events.organisation.Delegation;
import vn.danbiet.events.organisation.DelegationEnded;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.LeaderLeft;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitDissolved;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitMoved;
import vn.danbiet.events.organisation.UnitRenamed;
import vn.danbiet.events.organisation.UnitSplit;
import vn.danbiet.events.organisation.UnitsMerged;

/**
 * The register of the organisation: all units, whom they are under, what became of them, and who leads them.
 *
 * <p>
 * It is one aggregate, because what it guards is the whole: one tree, no code given twice, nothing merged into what is no
 * more. Days of effect may lie ahead, as when a reform is decided, or behind, as when it is recorded after the fact; so
 * every question is asked as of a day.
 *
 * <p>
 * It records what competent bodies decided and decides nothing itself; the decision is cited with every act. Which acts
 * there are is the table {@link OrganisationAct}.
 */
public class Organisation {
    /** Independence; nothing of the register is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

    private static final int YEARS_AHEAD = 10;
    private static final LocalDate NO_DISTRICTS_FROM = LocalDate.of(2025, 7, 1);

    /** Streams of the log have these names; a unit of the same name would be taken for one of them. */
    private static final Set<String> RESERVED = Set.of(OrganisationEvent.STREAM, LawEvent.STREAM);

    @AggregateIdentifier
    private String register = OrganisationEvent.STREAM;

    private OrganisationChart chart = OrganisationChart.EMPTY;

    /** Rebuilt from its events, or still empty. */
    Organisation() {}

    /** Stands before every order. */
    @CommandHandlerInterceptor
    void mayBeDone(OrganisationCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        Standing standing = command.act().by().standing();
        if (standing != Standing.ADMINISTRATOR && standing != Standing.SYSTEM) {
            OrganisationAct act = OrganisationAct.of(command);
            throw Refusal.under(act.citation, OrganisationRule.NOT_YOURS_TO_DO, act.phrase);
        }
        if (expected != null && !expected.equals(getVersion())) {
            throw new StaleVersion(expected, getVersion() == null ? -1 : getVersion());
        }
        if (command.act().occurredAt().isAfter(command.act().toldAt())) {
            throw new Refusal(OrganisationRule.TIME_IN_THE_FUTURE);
        }
        LocalDate latest = OrganisationChart.day(command.act().toldAt()).plusYears(YEARS_AHEAD);
        if (command.effective().isBefore(EARLIEST) || command.effective().isAfter(latest)) {
            throw new Refusal(OrganisationRule.DAY_OUT_OF_RANGE, EARLIEST, latest);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void establish(EstablishUnit command) {
        if (RESERVED.contains(command.unit().value())) {
            throw new Refusal(OrganisationRule.CODE_RESERVED, command.unit());
        }
        if (chart.unit(command.unit()).isPresent()) {
            throw new Refusal(OrganisationRule.CODE_TAKEN, command.unit());
        }
        if (command.kind() == UnitKind.DISTRICT && !command.effective().isBefore(NO_DISTRICTS_FROM)) {
            throw new Refusal(OrganisationRule.NO_MORE_DISTRICTS);
        }
        if (command.parent() != null) {
            checks().active(command.parent(), command.effective());
        }
        apply(new UnitEstablished(command.unit(), at(command), command.name(), command.kind(), command.parent(),
                command.effective(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void rename(RenameUnit command) {
        checks().active(command.unit(), command.effective());
        apply(new UnitRenamed(command.unit(), at(command), command.name(), command.effective(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void move(MoveUnit command) {
        checks().active(command.unit(), command.effective());
        if (command.parent() != null) {
            checks().active(command.parent(), command.effective());
        }
        record(new UnitMoved(command.unit(), at(command), command.parent(), command.effective(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void merge(MergeUnits command) {
        var named = new HashSet<UnitId>();
        for (UnitId merged : command.merged()) {
            checks().canEnd(merged, command.effective(), command.into());
            if (!named.add(merged)) {
                throw new Refusal(OrganisationRule.MERGED_INTO_ITSELF, merged);
            }
        }
        record(new UnitsMerged(command.merged(), at(command), command.into(), command.effective(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void split(SplitUnit command) {
        var parts = new HashSet<>(command.into());
        if (parts.size() < 2 || parts.size() < command.into().size() || parts.contains(command.unit())) {
            throw new Refusal(OrganisationRule.SPLIT_INTO_AT_LEAST_TWO);
        }
        if (!parts.contains(command.heir())) {
            throw new Refusal(OrganisationRule.HEIR_IS_ONE_OF_THE_PARTS);
        }
        checks().canEnd(command.unit(), command.effective(), command.heir());
        command.into().forEach(part -> checks().active(part, command.effective()));
        record(new UnitSplit(command.unit(), at(command), command.into(), command.heir(), command.effective(),
                command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void dissolve(DissolveUnit command) {
        checks().canEnd(command.unit(), command.effective(), command.heir());
        record(new UnitDissolved(command.unit(), at(command), command.heir(), command.effective(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void appoint(AppointLeader command) {
        leadersOf(command.unit(), command).canAppoint(command);
        apply(new LeaderAppointed(command.unit(), at(command), command.leader(), command.name(), command.title(),
                command.acting(), command.effective(), command.until(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void endTenure(EndTenure command) {
        leadersOf(command.unit(), command).canLeave(command);
        apply(new LeaderLeft(command.unit(), at(command), command.leader(), command.effective(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void delegate(DelegateAuthority command) {
        leadersOf(command.unit(), command).canDelegate(command);
        apply(new AuthorityDelegated(command.unit(), at(command), command.by(), command.to(), command.matters(),
                command.effective(), command.until(), command.citation()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void endDelegation(EndDelegation command) {
        Delegation ending = leadersOf(command.unit(), command).canEnd(command);
        apply(new DelegationEnded(command.unit(), at(command), ending.by(), ending.to(), ending.from(),
                command.effective(), command.citation()));
    }

    private UnitChecks checks() {
        return new UnitChecks(chart);
    }

    private LeaderChecks leadersOf(UnitId id, OrganisationCommand command) {
        Unit unit = checks().active(id, command.effective());
        return new LeaderChecks(unit);
    }

    private void record(OrganisationEvent event) {
        checks().leavesATree(event);
        apply(event);
    }

    private static Instant at(OrganisationCommand command) {
        return command.act().occurredAt();
    }

    @EventSourcingHandler
    void on(OrganisationEvent event) {
        chart = chart.after(event);
    }
}
