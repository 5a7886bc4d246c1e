package vn.danbiet.query.petition;

import static com.mongodb.client.model.Filters.eq;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.cases.WorkLists;
import vn.danbiet.query.timeline.OwnTimelines;

/** Reads petitions for somebody. */
@Component
class PetitionQuery {
    private final View<PetitionDocument> view;
    private final OwnTimelines timelines;
    private final WorkLists lists;
    private final Clock clock;

    PetitionQuery(View<PetitionDocument> view, OwnTimelines timelines, WorkLists lists, Clock clock) {
        this.view = view;
        this.timelines = timelines;
        this.lists = lists;
        this.clock = clock;
    }

    Optional<PetitionDetail> detail(PetitionId id, CaseReader reader) {
        PetitionDocument petition = view.documents().find(eq("_id", id)).first();
        if (petition == null) {
            return Optional.empty();
        }
        reader.check(petition.charge());
        return Optional.of(PetitionDetail.of(petition, clock.instant(), reader.seesPersonalData(petition.charge())));
    }

    Optional<OwnPetition> own(PetitionId id) {
        return Optional.ofNullable(view.documents().find(eq("_id", id)).first())
                .flatMap(petition -> timelines.of(id.value()).map(timeline -> OwnPetition.of(petition, timeline)));
    }

    WorkList list(WorkListFilter filter, CaseReader reader) {
        return WorkList.of(lists.read(view, WorkList.Row.class, filter.question(), reader), clock.instant());
    }
}
