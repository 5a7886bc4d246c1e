package vn.danbiet.query.cases;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.Phrase;

/** Something that was written in the course of a case, for those who may read it. */
public record ToldWriting(String type, String part, Phrase about, Instant at, Told<String> text) {
    public static List<ToldWriting> all(List<Writing> writings, List<Forgotten> forgotten) {
        return writings.stream()
                .map(one -> new ToldWriting(one.type(), one.part(), one.told(), one.at(),
                        Told.of(one.text(), forgotten)))
                .toList();
    }
}
