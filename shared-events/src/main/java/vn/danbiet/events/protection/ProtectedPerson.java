package vn.danbiet.events.protection;

import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.KeptIdentity;
import vn.danbiet.events.identity.SealedIdentity;

/**
 * Somebody who is to be protected: the denouncer, their spouse, a parent or a child (LTC 47.1). Who it is lies in the vault.
 *
 * @param number in this file, from 1
 */
public record ProtectedPerson(int number, IdentityOf of, SealedIdentity identity) {
    KeptIdentity kept() {
        return new KeptIdentity(of, identity);
    }
}
