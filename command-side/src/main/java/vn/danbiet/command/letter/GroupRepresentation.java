package vn.danbiet.command.letter;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.PetitionerFacts;

/**
 * Who speaks for several people behind one letter: from 5 to 10 people appoint one or two representatives in writing, more than 10
 * up to five (LTCD art. 29; NĐ 124/2020 art. 6, in force since 2020-12-10). A letter without is entered in the book all
 * the same; it is not eligible as it is.
 */
public final class GroupRepresentation {
    private GroupRepresentation() {}

    public static void checkSize(int groupSize, PetitionerFacts facts) {
        if (groupSize < facts.named()) {
            throw new Refusal(LetterRule.GROUP_SMALLER_THAN_NAMED);
        }
    }

    public static void check(int groupSize, PetitionerFacts facts) {
        if (groupSize < 5) {
            return;
        }
        int most = groupSize > 10 ? 5 : 2;
        if (facts.representatives() == 0) {
            throw new Refusal(LetterRule.GROUP_NEEDS_REPRESENTATIVE);
        }
        if (facts.representatives() > most) {
            throw new Refusal(LetterRule.TOO_MANY_REPRESENTATIVES, groupSize, most);
        }
    }
}
