package vn.danbiet.query.cases;

import static com.mongodb.client.model.Filters.eq;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;

/** What staff read of the cases of one kind: each as far as they may, with the position that the view has reached. */
@Component
public class StaffReads {
    private final CaseReaders readers;
    private final Clock clock;

    StaffReads(CaseReaders readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    /** Tells one case, and its version as the {@code ETag}; of one that they may not see, what is told of none. */
    public <D extends CaseDocument, T> ResponseEntity<T> one(CaseView<D, T> cases, String id, AtLeast atLeast,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = cases.view().await(atLeast);
        D found = cases.view().documents().find(eq("_id", id)).first();
        if (found == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(found.charge());
        return Reading.at(position)
                .eTag("\"" + found.version() + "\"")
                .body(cases.telling().apply(found, new Telling(clock.instant(), reader, found.charge())));
    }

    /** @param list reads a page for somebody, and tells it as of an instant */
    public <T> ResponseEntity<T> list(View<?> view, AtLeast atLeast, Caller caller,
            BiFunction<CaseReader, Instant, T> list) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position).body(list.apply(reader, clock.instant()));
    }
}
