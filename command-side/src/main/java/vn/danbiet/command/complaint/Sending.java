package vn.danbiet.command.complaint;

import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Recipient;

/**
 * Who is sent the decision: the parties, the inspectorate or advisory unit of the same level, the body that forwarded the
 * complaint, and after a second settlement the first settler (LKN 32, 41; NĐ124 29).
 */
final class Sending {
    private Sending() {}

    static void check(List<Recipient> recipients, boolean forwarded, Instance instance) {
        Stream.of(Recipient.COMPLAINANT, Recipient.RESPONDENT, Recipient.INSPECTORATE, Recipient.FORWARDER,
                Recipient.FIRST_SETTLER)
                .filter(recipient -> forwarded || recipient != Recipient.FORWARDER)
                .filter(recipient -> instance == Instance.SECOND || recipient != Recipient.FIRST_SETTLER)
                .filter(recipient -> !recipients.contains(recipient))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(ComplaintRule.RECIPIENT_MISSING, missing);
                });
    }
}
