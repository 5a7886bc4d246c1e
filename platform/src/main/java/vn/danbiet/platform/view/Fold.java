package vn.danbiet.platform.view;

import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;

/**
 * What a view makes of an event. It follows from its arguments alone: no clock, no database, no randomness. That is why
 * a view can be thrown away and built again, byte by byte the same. The one thing that can change in between is that
 * somebody is forgotten; so whatever a fold makes of personal data that it opens, it removes at the event that says so.
 *
 * @param <D> the view's documents
 */
@FunctionalInterface
public interface Fold<D extends ViewDocument> {

    /**
     * The document after the event.
     *
     * @param before nothing when this is the first event of the case
     * @return {@code before} itself when the event does not matter to this view
     */
    @Nullable
    D after(@Nullable D before, CaseEvent event, Stamp stamp);

    /** Whether it opens what is sealed in events; the keys for it are then loaded for many events at once. */
    default boolean opensPersonalData() {
        return false;
    }
}
