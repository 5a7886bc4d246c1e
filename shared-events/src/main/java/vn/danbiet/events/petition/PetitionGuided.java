package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The petitioner was told which body is competent and how to reach it (LTCD art. 26); the case ends here. */
@EventType("petition.guided")
public record PetitionGuided(PetitionId petition, Instant occurredAt, String competentBody, String guidance)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Hướng dẫn gửi đến %s", "Guided to %s", competentBody);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã hướng dẫn người gửi đến cơ quan có thẩm quyền",
                "The petitioner was guided to the competent body"));
    }
}
