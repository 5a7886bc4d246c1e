package vn.danbiet.events;

import java.util.List;

/**
 * What the rules of procedure ask about the people behind a letter, without saying who they are: it stays true and
 * readable after they were forgotten.
 *
 * @param named how many are named
 * @param representatives how many of them the group appointed in writing (LTCD art. 29)
 * @param anyAddress whether any of them left an address
 * @param anyPhone whether any of them left a phone number
 */
public record PetitionerFacts(int named, int representatives, boolean anyAddress, boolean anyPhone) {
    public static PetitionerFacts of(List<Petitioner> petitioners) {
        return new PetitionerFacts(petitioners.size(),
                (int) petitioners.stream().filter(Petitioner::representative).count(),
                petitioners.stream().anyMatch(petitioner -> petitioner.address() != null),
                petitioners.stream().anyMatch(petitioner -> petitioner.phone() != null));
    }
}
