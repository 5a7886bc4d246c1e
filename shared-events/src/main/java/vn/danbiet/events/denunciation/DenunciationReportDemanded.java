package vn.danbiet.events.denunciation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * The superior demanded a report on the delay (LTC 38.2).
 */
@EventType("denunciation.report-demanded")
public record DenunciationReportDemanded(DenunciationId denunciation, Instant occurredAt, UnitId superior)
        implements
            DenunciationEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s yêu cầu báo cáo về việc quá hạn", "%s demanded a report on the delay", superior);
    }
}
