package vn.danbiet.query.cases;

import java.util.Collection;
import java.util.List;
import vn.danbiet.events.DataSubject;

/** The words of one person's name, apart because not everybody may search by them and each may be forgotten. */
public record PersonWords(DataSubject subject, List<String> words) {

    /** Those of the persons who are not forgotten. */
    public static List<PersonWords> without(Collection<Forgotten> forgotten, List<PersonWords> all) {
        return all.stream().filter(one -> !Forgotten.includes(forgotten, one.subject())).toList();
    }
}
