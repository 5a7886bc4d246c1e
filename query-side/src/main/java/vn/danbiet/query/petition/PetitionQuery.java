package vn.danbiet.query.petition;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;

/** Reads petitions for somebody. */
@Component
class PetitionQuery {
    private final View<PetitionDocument> view;
    private final SearchDigests digests;

    PetitionQuery(View<PetitionDocument> view, SearchDigests digests) {
        this.view = view;
        this.digests = digests;
    }

    Optional<PetitionDetail> detail(PetitionId id, CaseReader reader) {
        PetitionDocument petition = view.documents().find(eq("_id", id)).first();
        if (petition == null) {
            return Optional.empty();
        }
        reader.check(petition.charge());
        return Optional.of(PetitionDetail.of(petition, reader.seesPersonalData(petition.charge())));
    }

    Optional<OwnPetition> own(PetitionId id) {
        return Optional.ofNullable(view.documents().find(eq("_id", id)).first()).map(OwnPetition::of);
    }

    WorkList list(WorkListFilter filter, CaseReader reader) {
        UnitId unit = reader.unitToList(filter.unit()).orElse(null);
        List<String> words = words(filter.text());
        boolean byPerson = unit != null && reader.seesPersonalData(unit);
        var scope = new Scope(unit, filter.assignee(), filter.statuses(), words, byPerson);
        Cursor cursor = Cursor.of(filter.cursor(), scope.toString());
        int limit = filter.limitOrUsual();
        // One more than asked for tells whether there is a next page.
        List<WorkList.Row> rows = view.documents()
                .withDocumentClass(WorkList.Row.class)
                .find(and(scope.condition(), lt("firstPosition", cursor.position())))
                .projection(include(WorkList.Row.FIELDS))
                .sort(descending("firstPosition"))
                .limit(limit + 1)
                .into(new ArrayList<>());
        if (rows.size() <= limit) {
            return new WorkList(rows.stream().map(WorkList.Row::item).toList(), null);
        }
        List<WorkList.Row> page = rows.subList(0, limit);
        return new WorkList(page.stream().map(WorkList.Row::item).toList(),
                cursor.at(page.getLast().firstPosition()).asText());
    }

    private List<String> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        List<String> words = Words.typed(text);
        if (words.isEmpty()) {
            throw new Problem(ProblemType.INVALID_FIELDS,
                    new Phrase("Nhập ít nhất một chữ hoặc số để tìm.", "Search for at least one letter or digit."),
                    List.of(new Problem.FieldError("text", "không có chữ hay số", "has no letter or digit")), null)
                    .asException();
        }
        return digests.of(words);
    }

    /**
     * What a list is about, whichever of its pages.
     *
     * @param byPerson whether petitioners' names count as words
     */
    private record Scope(
            @Nullable UnitId unit,
            @Nullable OfficerId assignee,
            List<PetitionStatus> statuses,
            List<String> words,
            boolean byPerson) {
        Bson condition() {
            List<Bson> conditions = new ArrayList<>();
            if (unit != null) {
                conditions.add(eq("charge.deskUnits", unit));
            }
            if (assignee != null) {
                conditions.add(eq("assignee", assignee));
            }
            if (!statuses.isEmpty()) {
                conditions.add(in("status", statuses));
            }
            for (String word : words) {
                conditions.add(byPerson ? or(eq("words", word), eq("personWords.words", word)) : eq("words", word));
            }
            return conditions.isEmpty() ? Filters.empty() : and(conditions);
        }
    }
}
