package vn.danbiet.query.cases;

import java.util.List;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;

/** Who sent a letter in. */
public record ToldPeople(List<Told<Petitioner>> petitioners) {
    public static ToldPeople of(PersonalData personal, List<Forgotten> forgotten) {
        return new ToldPeople(personal.petitioners().stream().map(person -> Told.of(person, forgotten)).toList());
    }
}
