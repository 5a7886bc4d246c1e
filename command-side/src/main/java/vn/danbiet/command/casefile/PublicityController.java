package vn.danbiet.command.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.command.Acknowledgement;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.casefile.CaseCommand.DelayEntry;
import vn.danbiet.command.casefile.CaseCommand.PublishEntry;
import vn.danbiet.command.casefile.CaseCommand.WithholdEntry;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.web.PlainText;

/**
 * The head of the unit in charge decides, entry by entry, what the public is told later or not at all. An entry is named
 * by the version of the case that it made, as the timeline tells it.
 */
@RestController
// Named so that a caller who sends or wants anything else is refused before anything is read or done.
@RequestMapping(path = "/api/v1/cases/{caseId}/entries/{entry}", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
class PublicityController {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    PublicityController(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    /** In its place the public is told that it is withheld, on which ground, by which role and when. */
    @PostMapping("/withholding")
    ResponseEntity<Acknowledgement> withhold(@PathVariable String caseId, @PathVariable long entry, Caller caller,
            Order order, @Valid @RequestBody EntryWithholding body) {
        return Acknowledgement.of(desk.carryOut(order, body, new WithholdEntry(caseId,
                circumstances.byStaff(caller, body.occurredAt()), entry, body.ground(), body.citation())));
    }

    /** It becomes public by itself when the day is over. */
    @PostMapping("/delay")
    ResponseEntity<Acknowledgement> delay(@PathVariable String caseId, @PathVariable long entry, Caller caller,
            Order order, @Valid @RequestBody EntryDelay body) {
        return Acknowledgement
                .of(desk.carryOut(order, body, new DelayEntry(caseId, circumstances.byStaff(caller, body.occurredAt()),
                        entry, body.until(), body.ground(), body.citation())));
    }

    /** What was withheld or delayed is told to the public, in the words that its fact has for it. */
    @PostMapping("/publication")
    ResponseEntity<Acknowledgement> publish(@PathVariable String caseId, @PathVariable long entry, Caller caller,
            Order order, @Valid @RequestBody EntryPublication body) {
        return Acknowledgement.of(desk.carryOut(order, body,
                new PublishEntry(caseId, circumstances.byStaff(caller, body.occurredAt()), entry)));
    }

    /** @param citation the article that allows it; the public reads it, so it names nobody */
    record EntryWithholding(
            @Nullable Instant occurredAt,
            @NotNull WithholdingGround ground,
            @NotNull @PlainText(max = 200) String citation) {}

    /**
     * @param until the last day on which the public is not told
     * @param citation the article that allows it; the public reads it, so it names nobody
     */
    record EntryDelay(
            @Nullable Instant occurredAt,
            @NotNull LocalDate until,
            @NotNull WithholdingGround ground,
            @NotNull @PlainText(max = 200) String citation) {}

    record EntryPublication(@Nullable Instant occurredAt) {}
}
