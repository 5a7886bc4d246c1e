package vn.danbiet.command.protection;

import java.time.LocalDate;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.protection.ProtectionCommand.RequestProtection;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.protection.ProtectedPerson;
import vn.danbiet.events.protection.RequestForm;

/**
 * Who may be protected and how it is asked for: the denouncer, their spouse, parents and children (LTC 47.1); in writing, or
 * where it is urgent in person or by phone, to be put in writing afterwards (LTC 50.2). In force since 2019-01-01.
 */
final class RequestOfProtection {
    private static final LocalDate IN_FORCE = LocalDate.of(2019, 1, 1);

    private RequestOfProtection() {}

    static void check(RequestProtection command) {
        if (command.act().day().isBefore(IN_FORCE)) {
            throw new Refusal(ProtectionRule.TIME_BEFORE_THE_LAW);
        }
        if (isOral(command.form()) && !command.urgent()) {
            throw new Refusal(ProtectionRule.ONLY_WHEN_URGENT);
        }
        if (command.persons().isEmpty()) {
            throw new Refusal(ProtectionRule.NOBODY_TO_PROTECT);
        }
        command.persons()
                .stream()
                .map(ProtectedPerson::of)
                .filter(of -> of == IdentityOf.INFORMANT)
                .findFirst()
                .ifPresent(of -> {
                    throw new Refusal(ProtectionRule.NOT_PROTECTED_BY_LAW, of);
                });
        if (command.bases().isEmpty()) {
            throw new Refusal(ProtectionRule.NO_BASIS_NAMED);
        }
    }

    /** Whether it has to be put in writing afterwards. */
    static boolean isOral(RequestForm form) {
        return form == RequestForm.IN_PERSON || form == RequestForm.PHONE;
    }
}
