package vn.danbiet.events;

import java.util.List;

/** Who the people behind a case are: the one component of an event that says so, apart from the rest. */
public record PersonalData(List<Petitioner> petitioners) {
    /** The name of that component in every event that has one. */
    public static final String COMPONENT = "personal";

    public static final PersonalData NONE = new PersonalData(List.of());

    public PersonalData {
        petitioners = List.copyOf(petitioners);
    }
}
