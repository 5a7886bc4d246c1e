package vn.danbiet.query.denunciation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenouncerIdentityChecked;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationPrechecked;
import vn.danbiet.events.denunciation.IdentityFinding;

/** What the precheck found (LTC 24, 29). */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Precheck(
        @Nullable IdentityFinding identity,
        @Nullable DenunciationField field,
        @Nullable Conditions conditions,
        @Nullable DenunciationDirection direction) {
    static final Precheck NONE = new Precheck(null, null, null, null);

    Precheck after(CaseEvent event) {
        return switch (event) {
            case DenouncerIdentityChecked checked -> new Precheck(checked.finding(), field, conditions, direction);
            case DenunciationPrechecked checked ->
                new Precheck(identity, checked.field(), checked.conditions(), checked.direction());
            default -> this;
        };
    }
}
