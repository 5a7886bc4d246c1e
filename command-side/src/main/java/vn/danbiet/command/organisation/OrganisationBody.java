package vn.danbiet.command.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.platform.web.PlainText;

/**
 * What is sent to have something recorded of the organisation. Days are ISO 8601 dates in Viet Nam; {@code from} is the
 * first day on which it is so, {@code until} the last. Every body cites the decision or law ({@code citation}) and may
 * say when the register was told ({@code occurredAt}, RFC 3339); otherwise it is told now.
 */
sealed interface OrganisationBody {
    /** The longest name, title or citation, in characters. */
    int NAME = 200;

    /** The longest description of what is delegated, in characters. */
    int MATTERS = 2_000;

    /** So many units can be merged, or one be split into, at once. */
    int UNITS = 200;

    @Nullable
    Instant occurredAt();

    /** What a unit or an office is called, in English where there is a translation. */
    record Name(@NotNull @PlainText(max = NAME) String vi, @PlainText(max = NAME) @Nullable String en) {
        Designation designation() {
            return new Designation(vi, en);
        }
    }

    /**
     * @param unit the code it gets for ever
     * @param parent the unit it is under; absent at the top
     */
    record Establishment(
            @Nullable Instant occurredAt,
            @NotNull UnitId unit,
            @NotNull @Valid Name name,
            @NotNull UnitKind kind,
            @Nullable UnitId parent,
            @NotNull LocalDate from,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    record Renaming(
            @Nullable Instant occurredAt,
            @NotNull @Valid Name name,
            @NotNull LocalDate from,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    /** @param parent absent where it is to be under no unit of this register */
    record Move(
            @Nullable Instant occurredAt,
            @Nullable UnitId parent,
            @NotNull LocalDate from,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    /** @param into the unit that goes on and answers for what was theirs */
    record Merger(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 1, max = UNITS) List<@NotNull UnitId> merged,
            @NotNull UnitId into,
            @NotNull LocalDate from,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    /** @param heir the one that answers for what was the unit's */
    record Split(
            @Nullable Instant occurredAt,
            @NotNull @Size(min = 2, max = UNITS) List<@NotNull UnitId> into,
            @NotNull UnitId heir,
            @NotNull LocalDate from,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    /** @param heir the one that answers for what was the unit's */
    record Dissolution(
            @Nullable Instant occurredAt,
            @NotNull UnitId heir,
            @NotNull LocalDate from,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    /**
     * @param leader the subject of their access token
     * @param name of the person; everybody can read it, and for ever
     * @param acting until there is a head, or while the head has delegated
     * @param until where the last day is known already
     */
    record Appointment(
            @Nullable Instant occurredAt,
            @NotNull OfficerId leader,
            @NotNull @PlainText(max = NAME) String name,
            @NotNull @Valid Name title,
            @Nullable Boolean acting,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    /** An end in office, or of a delegation. */
    record Ending(
            @Nullable Instant occurredAt,
            @NotNull LocalDate until,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}

    record Delegating(
            @Nullable Instant occurredAt,
            @NotNull OfficerId by,
            @NotNull OfficerId to,
            @NotNull @PlainText(max = MATTERS) String matters,
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotNull @PlainText(max = NAME) String citation) implements OrganisationBody {}
}
