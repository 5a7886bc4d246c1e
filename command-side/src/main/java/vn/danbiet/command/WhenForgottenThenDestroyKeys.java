package vn.danbiet.command;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Forgetting;
import vn.danbiet.log.personal.SubjectKeys;

/**
 * Destroys the keys of whomever the log says was forgotten, of whatever kind the case is. Doing it again changes
 * nothing, so it can follow the log anew from its beginning when a backup has brought keys back.
 */
@Component
class WhenForgottenThenDestroyKeys implements Policy {
    static final String NAME = "forgetting";

    private final SubjectKeys keys;

    WhenForgottenThenDestroyKeys(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public String processor() {
        return NAME;
    }

    @EventHandler
    void on(Forgetting event) {
        keys.forget(event.forgotten().stream().map(DataSubject::value).toList());
    }
}
