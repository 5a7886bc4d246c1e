package vn.danbiet.command.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.organisation.OrganisationCommand.AppointLeader;
import vn.danbiet.command.organisation.OrganisationCommand.DelegateAuthority;
import vn.danbiet.command.organisation.OrganisationCommand.EndDelegation;
import vn.danbiet.command.organisation.OrganisationCommand.EndTenure;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.organisation.Delegation;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;

/** A unit has one head at a time, and an acting one only in their stead. */
record LeaderChecks(Unit unit) {

    void canAppoint(AppointLeader order) {
        refuseUntilBeforeFrom(order.effective(), order.until());
        var tenure = new Tenure(order.leader(), order.name(), order.title(), order.acting(), order.effective(),
                order.until(), order.citation());
        unit.leaders().stream().filter(tenure::overlaps).forEach(other -> {
            if (tenure.acting() && !other.acting()) {
                refuseUnlessDelegated(other.leader(), tenure.from());
            } else {
                throw new Refusal(OrganisationRule.TENURES_OVERLAP, other.name(), other.from());
            }
        });
    }

    private void refuseUnlessDelegated(OfficerId head, LocalDate day) {
        if (!unit.hasDelegated(head, day)) {
            throw new Refusal(OrganisationRule.ACTING_BESIDE_HEAD, head);
        }
    }

    void canLeave(EndTenure order) {
        Tenure tenure = unit.leaders()
                .stream()
                .filter(one -> one.leader().equals(order.leader()) && !order.effective().isBefore(one.from()))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Refusal(OrganisationRule.NOT_THE_LEADER, order.leader(), order.effective()));
        if (tenure.until() != null && !order.effective().isBefore(tenure.until())) {
            throw new Refusal(OrganisationRule.TENURE_HAS_ENDED, order.leader(), tenure.until());
        }
    }

    void canDelegate(DelegateAuthority order) {
        refuseUntilBeforeFrom(order.effective(), order.until());
        if (order.by().equals(order.to())) {
            throw new Refusal(OrganisationRule.DELEGATED_TO_THEMSELVES);
        }
        if (!unit.leads(order.by(), order.effective())) {
            throw new Refusal(OrganisationRule.NOT_THE_LEADER, order.by(), order.effective());
        }
        unit.delegations()
                .stream()
                .filter(other -> other.to().equals(order.to()) && overlaps(other, order.effective(), order.until()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(OrganisationRule.ALREADY_DELEGATED, other.to(), other.from());
                });
    }

    private static boolean overlaps(Delegation other, LocalDate from, @Nullable LocalDate until) {
        return (until == null || !other.from().isAfter(until))
                && (other.until() == null || !from.isAfter(other.until()));
    }

    Delegation canEnd(EndDelegation order) {
        return unit.delegations()
                .stream()
                .filter(delegation -> delegation.to().equals(order.to()) && delegation.covers(order.effective())
                        && !order.effective().equals(delegation.until()))
                .findFirst()
                .orElseThrow(() -> new Refusal(OrganisationRule.NOT_DELEGATED, order.to(), order.effective()));
    }

    private static void refuseUntilBeforeFrom(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refusal(OrganisationRule.UNTIL_BEFORE_FROM);
        }
    }
}
