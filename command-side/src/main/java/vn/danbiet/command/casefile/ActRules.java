package vn.danbiet.command.casefile;

import java.util.List;
import vn.danbiet.command.Basis;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** What a table of acts says about one of them. Each kind of case has its table, and {@link CaseAct} is that of all. */
public interface ActRules {

    /** In its table. The log names it: once something was done under a name, the name stays. */
    String name();

    ActRow row();

    /** Whether it needs an offer to another unit that has not been answered. */
    boolean needsOffer();

    /** Whether it may be done while another unit has been offered the case and has not answered. */
    boolean goesOnDuringTransfer();

    /** Whether even a case with far too many entries takes it: protecting people, coming to an end, keeping the record. */
    boolean isAlwaysOpen();

    default Who who() {
        return row().who();
    }

    /** The article that governs it, or {@link vn.danbiet.command.Rule#OWN}. */
    default String citation() {
        return row().citation();
    }

    /** What is done, as in “it is not possible to …”. */
    default Phrase phrase() {
        return row().phrase();
    }

    default boolean isOpenIn(CaseStatus status) {
        return row().openIn().test(status);
    }

    /** What it does to the terms of the case. */
    default List<TermEffect> effects() {
        return row().effects();
    }

    /** What the log says beside whatever follows from it. */
    default Basis basis() {
        return new Basis(row().table() + "/" + name(), who().name(), citation());
    }
}
