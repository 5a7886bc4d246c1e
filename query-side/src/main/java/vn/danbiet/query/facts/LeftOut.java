package vn.danbiet.query.facts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;

/**
 * The cases that figures leave out for whoever they concern. Somebody who is denounced and oversees others would be told by
 * the number, less the cases that they are shown, that there is one that they are not shown. What everybody else on the
 * staff knows of is counted for them as for all.
 */
@Component
public class LeftOut {
    private final View<FactsDocument> view;

    LeftOut(View<FactsDocument> view) {
        this.view = view;
    }

    /** The confidential cases that concern them and were not public at a position; hardly anybody has any. */
    public List<FactsDocument> of(CaseReader reader, Counting counting, long position) {
        if (counting != Counting.ALL) {
            return List.of();
        }
        List<FactsDocument> confidential = view.documents()
                .find(reader.confidentialConcerningThem())
                .into(new ArrayList<>());
        return confidential.stream()
                .filter(one -> KnownCase.of(one, position)
                        .filter(known -> !Counting.WITHOUT_CONFIDENTIAL.takes(known))
                        .isPresent())
                .toList();
    }
}
