package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The head ordered an inspection, by one officer or a team.
 *
 * @param number of the decision
 * @param lead who answers for the report
 * @param members the others of the team
 */
@EventType("violation.inspection-ordered")
public record ViolationInspectionOrdered(
        ViolationId violation,
        Instant occurredAt,
        String number,
        InspectionManner manner,
        OfficerId lead,
        List<OfficerId> members,
        LocalDate beginsOn,
        LocalDate endsOn,
        Personal<String> plan) implements ViolationEvent {
    public ViolationInspectionOrdered {
        members = List.copyOf(members);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Quyết định kiểm tra số %s (%s), trưởng đoàn %s (%d thành viên)",
                "Inspection %s ordered (%s), led by %s (%d members)", number, manner, lead, members.size());
    }

    @Override
    public Optional<List<OfficerId>> team() {
        return Optional.of(Stream.concat(Stream.of(lead), members.stream()).toList());
    }
}
