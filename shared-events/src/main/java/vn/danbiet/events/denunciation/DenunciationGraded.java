package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The settler decided how complex the denunciation is (NĐ31 3; Mẫu 01).
 *
 * @param criteria those that hold; they decide on the grade
 */
@EventType("denunciation.graded")
public record DenunciationGraded(
        DenunciationId denunciation,
        Instant occurredAt,
        ComplexityGrade grade,
        List<ComplexityCriterion> criteria) implements DenunciationEvent {
    public DenunciationGraded {
        criteria = List.copyOf(criteria);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Xác định tính chất: %s", "Graded: %s", grade);
    }
}
