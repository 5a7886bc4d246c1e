package vn.danbiet.command.casefile;

import java.util.List;
import java.util.function.Predicate;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/**
 * One row of a table of acts.
 *
 * @param table the table it is in: the kind of case, or {@code case} for all kinds
 * @param citation the article that governs it, or {@link vn.danbiet.command.Rule#OWN}
 * @param phrase what is done, as in “it is not possible to …”
 * @param openIn the states in which it may be done
 * @param effects what it does to the terms of the case
 */
public record ActRow(
        String table,
        Who who,
        String citation,
        Phrase phrase,
        Predicate<CaseStatus> openIn,
        List<TermEffect> effects) {}
