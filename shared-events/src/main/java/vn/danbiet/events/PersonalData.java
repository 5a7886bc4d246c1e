package vn.danbiet.events;

import java.util.List;

/**
 * Who the people behind a case are: the one component of an event that says so, apart from the rest. Each of them is a
 * data subject of their own, so that one member of a group can be forgotten.
 */
public record PersonalData(List<Personal<Petitioner>> petitioners) {
    /** The name of that component in every event that has one. */
    public static final String COMPONENT = "personal";

    public static final PersonalData NONE = new PersonalData(List.of());

    public PersonalData {
        petitioners = List.copyOf(petitioners);
    }
}
