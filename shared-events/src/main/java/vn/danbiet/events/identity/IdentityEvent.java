package vn.danbiet.events.identity;

import vn.danbiet.events.CaseEvent;

/** What happens to that which a case keeps sealed apart, whatever kind of case it is. */
public sealed interface IdentityEvent extends CaseEvent
        permits DenouncerDisclosedThemselves, FileCleared, IdentityDestroyed, IdentityOpened, MessageSealed,
        OpeningApproved, OpeningDeclined, OpeningRequested, OriginalRead, TextCleared {}
