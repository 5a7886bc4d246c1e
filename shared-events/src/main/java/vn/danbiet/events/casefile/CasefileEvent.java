package vn.danbiet.events.casefile;

import vn.danbiet.events.CaseEvent;

/** What can happen to a case of any kind, beside what its own procedure knows. */
public sealed interface CasefileEvent extends CaseEvent permits CasePassedToSuperior, CaseUrged, ConflictDeclared,
        ConflictLifted, DisputeAnswered, EntryDelayed, EntryDisputed, EntryPublished, EntryWithheld, EvidenceAdded,
        EvidenceWithdrawn, LetterLinked, NoteAdded, PassedToSuccessor, UrgingAnswered {}
