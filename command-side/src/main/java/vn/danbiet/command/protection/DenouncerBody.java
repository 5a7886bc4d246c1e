package vn.danbiet.command.protection;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.platform.web.PlainText;

/** What a denouncer sends with the receipt. What they write is sealed; a custodian reads it and makes a cleared copy. */
sealed interface DenouncerBody {

    /** @param words whatever they want to add */
    record CheckIn(@NotNull CheckInCondition condition, @PlainText(max = ProtectionBody.TEXT) @Nullable String words)
            implements
                DenouncerBody {
        @Override
        public String toString() {
            return "CheckIn[withheld]";
        }
    }

    /**
     * @param version of the entry, as the timeline tells it
     * @param words what is wrong, and what it should say
     */
    record Dispute(@NotNull @Min(0) Long version, @NotNull @PlainText(max = ProtectionBody.TEXT) String words)
            implements
                DenouncerBody {
        @Override
        public String toString() {
            return "Dispute[withheld]";
        }
    }

    /** What tells one order from another under the same key: all of it but what is sealed. */
    record Unsealed(String caseId, @Nullable CheckInCondition condition, @Nullable Long version)
            implements
                DenouncerBody {
        @Override
        public String toString() {
            return "Unsealed[withheld]";
        }
    }
}
