package vn.danbiet.query.figures;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.events.identity.IdentityOpened;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.identity.OpeningDeclined;
import vn.danbiet.events.identity.OpeningRequested;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.figures.OpeningsDocument.Kind;
import vn.danbiet.query.figures.OpeningsDocument.Step;

/** Keeps of each case only what the figure counts. */
final class OpeningsFold implements Fold<OpeningsDocument> {
    @Override
    public @Nullable OpeningsDocument after(@Nullable OpeningsDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case OpeningRequested one -> with(before, event, stamp, Kind.REQUESTED, one.by());
            case OpeningApproved one -> with(before, event, stamp, Kind.APPROVED, one.by());
            case OpeningDeclined one -> with(before, event, stamp, Kind.DECLINED, one.by());
            case IdentityOpened one -> with(before, event, stamp, Kind.TOLD, one.by());
            default -> before;
        };
    }

    private static OpeningsDocument with(@Nullable OpeningsDocument before, CaseEvent event, Stamp stamp, Kind kind,
            EntitledRole role) {
        var step = new Step(year(event.occurredAt()), kind, role.name());
        return new OpeningsDocument(event.caseId(), stamp.position(),
                before == null ? List.of(step) : Stream.concat(before.steps().stream(), Stream.of(step)).toList());
    }

    private static int year(Instant moment) {
        return Days.of(moment).getYear();
    }
}
