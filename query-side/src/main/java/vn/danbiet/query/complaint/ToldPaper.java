package vn.danbiet.query.complaint;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.Phrase;
import vn.danbiet.query.cases.Told;

/** What was written in the course of a complaint. */
record ToldPaper(Paper.Kind kind, Phrase kindText, Instant at, Told<String> text) {
    static List<ToldPaper> of(ComplaintDocument complaint) {
        return complaint.papers()
                .stream()
                .map(paper -> new ToldPaper(paper.kind(), paper.kind().phrase(), paper.at(),
                        Told.of(paper.text(), complaint.forgotten())))
                .toList();
    }
}
