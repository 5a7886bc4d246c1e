package vn.danbiet.command.casefile;

import java.util.List;
import vn.danbiet.command.Basis;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** What a table of acts says about one of them. Each kind of case has its table, and {@link CaseAct} is that of all. */
public interface ActRules {

    /** The table it is in: the kind of case, or {@code case} for all kinds. */
    String table();

    /** In its table. The log names it: once something was done under a name, the name stays. */
    String name();

    Who who();

    /** The article that governs it, or {@link vn.danbiet.command.Rule#OWN}. */
    String citation();

    /** What is done, as in “it is not possible to …”. */
    Phrase phrase();

    boolean isOpenIn(CaseStatus status);

    /** Whether it needs an offer to another unit that has not been answered. */
    boolean needsOffer();

    /** Whether it may be done while another unit has been offered the case and has not answered. */
    boolean goesOnDuringTransfer();

    /** Whether even a case with far too many entries takes it: protecting people, coming to an end, keeping the record. */
    boolean isAlwaysOpen();

    /** What the log says beside whatever follows from it. */
    default Basis basis() {
        return new Basis(table() + "/" + name(), who().name(), citation());
    }

    /** What it does to the terms of the case. */
    default List<TermEffect> effects() {
        return List.of();
    }
}
