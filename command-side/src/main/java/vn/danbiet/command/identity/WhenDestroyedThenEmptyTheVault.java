package vn.danbiet.command.identity;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Policy;
import vn.danbiet.events.identity.IdentityDestroyed;

/**
 * Destroys what the log says was destroyed, key and piece. Doing it again changes nothing, so it can follow the log anew
 * from its beginning when a backup has brought keys back.
 */
@Component
public class WhenDestroyedThenEmptyTheVault implements Policy {
    public static final String NAME = "sealed-destroyed";

    private final SealedVault vault;

    WhenDestroyedThenEmptyTheVault(SealedVault vault) {
        this.vault = vault;
    }

    @Override
    public String processor() {
        return NAME;
    }

    @EventHandler
    void on(IdentityDestroyed event) {
        event.pieces().forEach(vault::destroy);
    }
}
