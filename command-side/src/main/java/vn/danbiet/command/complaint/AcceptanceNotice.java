package vn.danbiet.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.Recipient;

/**
 * Who is told in writing that a complaint was accepted, or why not: the complainant, the inspectorate or advisory unit of
 * the same level, and the body that forwarded it (LKN 27, 36; NĐ124 16; forms Mẫu 03, 04).
 */
final class AcceptanceNotice {
    private AcceptanceNotice() {}

    static void check(List<Recipient> notified, boolean forwarded) {
        Stream.of(Recipient.COMPLAINANT, Recipient.INSPECTORATE, Recipient.FORWARDER)
                .filter(recipient -> forwarded || recipient != Recipient.FORWARDER)
                .filter(recipient -> !notified.contains(recipient))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(ComplaintRule.NOTICE_INCOMPLETE, missing);
                });
    }
}
