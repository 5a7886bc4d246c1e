package vn.danbiet.query.denunciation;

import static com.mongodb.client.model.Filters.eq;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.identity.DenouncerReceipt;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.protection.Protections;
import vn.danbiet.query.timeline.OwnTimelines;

/** Lets who denounced follow their case, with the receipt and without an account. The receipt stands in no address. */
@RestController
class DenouncerQueryController {
    private final View<DenunciationDocument> view;
    private final OwnTimelines timelines;
    private final Protections protections;

    DenouncerQueryController(View<DenunciationDocument> view, OwnTimelines timelines, Protections protections) {
        this.view = view;
        this.timelines = timelines;
        this.protections = protections;
    }

    /** No receipt, one that is none, and one that leads to nothing are answered alike. */
    @GetMapping(path = "/public/v1/denunciations/mine", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OwnDenunciation> mine(
            @RequestHeader(name = "Denouncer-Receipt", required = false) @Nullable String receipt,
            @Valid @ParameterObject AtLeast atLeast) {
        String denunciation = Optional.ofNullable(receipt)
                .flatMap(DenouncerReceipt::parse)
                .map(DenouncerReceipt::caseId)
                .orElseThrow(DenouncerQueryController::noSuchReceipt);
        long position = Stream.of(view.await(atLeast), timelines.await(atLeast), protections.await(atLeast))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        DenunciationDocument found = view.documents().find(eq("_id", denunciation)).first();
        if (found == null) {
            throw noSuchReceipt();
        }
        return timelines.of(denunciation)
                .map(timeline -> Reading.at(position)
                        .eTag("\"" + found.version() + "\"")
                        .body(OwnDenunciation.of(found, timeline, protections.of(denunciation))))
                .orElseThrow(DenouncerQueryController::noSuchReceipt);
    }

    private static RuntimeException noSuchReceipt() {
        return new Problem(ProblemType.NOT_FOUND, "Không có biên nhận này. Kiểm tra lại Denouncer-Receipt.",
                "There is no such receipt. Check Denouncer-Receipt.").asException();
    }
}
