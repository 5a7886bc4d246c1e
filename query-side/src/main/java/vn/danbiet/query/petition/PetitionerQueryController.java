package vn.danbiet.query.petition;

import static com.mongodb.client.model.Filters.eq;

import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.PetitionerKeys;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.timeline.OwnTimelines;

/**
 * Lets who sent a petition in online read what they were asked and answered, and what became of their disputes, public or
 * not, with the key they got.
 */
@RestController
class PetitionerQueryController {
    private final View<PetitionDocument> view;
    private final OwnTimelines timelines;
    private final PetitionerKeys keys;

    PetitionerQueryController(View<PetitionDocument> view, OwnTimelines timelines, PetitionerKeys keys) {
        this.view = view;
        this.timelines = timelines;
        this.keys = keys;
    }

    @GetMapping(path = "/public/v1/petitions/{receiptCode}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OwnPetition> own(@PathVariable String receiptCode,
            @RequestHeader(name = PetitionerKeys.HEADER, required = false) @Nullable String key,
            @Valid @ParameterObject AtLeast atLeast) {
        // The key first: nobody without one learns what there is, nor keeps anybody waiting.
        PetitionId petition = ReceiptCode.parse(receiptCode)
                .map(PetitionId::of)
                .filter(id -> keys.fits(key, id))
                .orElseThrow(PetitionerQueryController::noSuchReceipt);
        long position = Math.min(view.await(atLeast), timelines.await(atLeast));
        return Optional.ofNullable(view.documents().find(eq("_id", petition)).first())
                .flatMap(one -> timelines.of(petition.value()).map(timeline -> OwnPetition.of(one, timeline)))
                .map(own -> Reading.at(position).body(own))
                .orElseThrow(PetitionerQueryController::noSuchReceipt);
    }

    private static RuntimeException noSuchReceipt() {
        return new Problem(ProblemType.NOT_FOUND,
                "Không có biên nhận này, hoặc khóa không khớp. Kiểm tra lại mã và Petitioner-Key.",
                "There is no such receipt, or the key does not fit. Check the code and Petitioner-Key.").asException();
    }
}
