package vn.danbiet.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Basis;
import vn.danbiet.command.Command;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitKind;

/** The orders that the register takes. What each of them means is told by the event it leads to. */
public sealed interface OrganisationCommand extends Command {

    /** There is one register. */
    @TargetAggregateIdentifier
    default String register() {
        return OrganisationEvent.STREAM;
    }

    @Override
    default Optional<Basis> basis() {
        return Optional.of(OrganisationAct.of(this).basis());
    }

    /** The first day on which it is to be so, or the last one for what comes to an end. */
    LocalDate effective();

    record EstablishUnit(
            Act act,
            UnitId unit,
            Designation name,
            UnitKind kind,
            @Nullable UnitId parent,
            LocalDate effective,
            String citation) implements OrganisationCommand {}

    record RenameUnit(Act act, UnitId unit, Designation name, LocalDate effective, String citation)
            implements
                OrganisationCommand {}

    record MoveUnit(Act act, UnitId unit, @Nullable UnitId parent, LocalDate effective, String citation)
            implements
                OrganisationCommand {}

    record MergeUnits(Act act, List<UnitId> merged, UnitId into, LocalDate effective, String citation)
            implements
                OrganisationCommand {}

    record SplitUnit(Act act, UnitId unit, List<UnitId> into, UnitId heir, LocalDate effective, String citation)
            implements
                OrganisationCommand {}

    record DissolveUnit(Act act, UnitId unit, UnitId heir, LocalDate effective, String citation)
            implements
                OrganisationCommand {}

    record AppointLeader(
            Act act,
            UnitId unit,
            OfficerId leader,
            String name,
            Designation title,
            boolean acting,
            LocalDate effective,
            @Nullable LocalDate until,
            String citation) implements OrganisationCommand {}

    record EndTenure(Act act, UnitId unit, OfficerId leader, LocalDate effective, String citation)
            implements
                OrganisationCommand {}

    record DelegateAuthority(
            Act act,
            UnitId unit,
            OfficerId by,
            OfficerId to,
            String matters,
            LocalDate effective,
            @Nullable LocalDate until,
            String citation) implements OrganisationCommand {}

    record EndDelegation(Act act, UnitId unit, OfficerId to, LocalDate effective, String citation)
            implements
                OrganisationCommand {}
}
