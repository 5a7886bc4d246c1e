package vn.danbiet.events.protection;

import vn.danbiet.events.CaseEvent;

/**
 * Whether somebody who denounced is still well after their case, or their protection, has ended. It happens in the stream
 * of the case that ended, and is never told to the public.
 */
public sealed interface CheckInEvent extends CaseEvent
        permits CheckInAnswered, CheckInFollowedUp, CheckInMissed, CheckInOffered {
    /** Which one in its case, from 1. */
    int number();
}
