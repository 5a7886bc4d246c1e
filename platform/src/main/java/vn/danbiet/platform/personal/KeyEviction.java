package vn.danbiet.platform.personal;

import java.time.Duration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Forgetting;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.log.personal.SubjectUnknown;

/**
 * Has this process give up the keys of forgotten subjects as soon as the log says so, whichever process recorded it. It
 * destroys them itself, which another one is about to do or has done: merely dropped from memory, a key could be loaded
 * again in the moment before it is destroyed.
 */
@Component
class KeyEviction implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(KeyEviction.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final LogTail tail;
    private final SubjectKeys keys;
    private volatile @Nullable Thread thread;

    KeyEviction(LogTail tail, SubjectKeys keys) {
        this.tail = tail;
        this.keys = keys;
    }

    /** Nothing is in memory yet, so it begins where the log ends. */
    @Override
    public void start() {
        TrackingToken head = tail.createHeadToken();
        thread = Thread.ofVirtual().name("key-eviction").start(() -> follow(head));
    }

    private void follow(@Nullable TrackingToken head) {
        try (TrackingEventStream stream = tail.openStream(head)) {
            TrackedEventMessage<?> event = null;
            boolean wellBefore = true;
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    event = event == null ? stream.nextAvailable() : event;
                    giveUpKeys(event);
                    event = null;
                    wellBefore = true;
                } catch (RuntimeException e) {
                    if (Thread.currentThread().isInterrupted()) {
                        // The tail was closed before this thread came to see that it is to end.
                        return;
                    }
                    // Said once, not at every attempt.
                    if (wellBefore) {
                        log.warn("Cannot follow which data subjects are forgotten; trying again", e);
                        wellBefore = false;
                    }
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException e) {
            // Only stop() does that.
        }
    }

    private void giveUpKeys(TrackedEventMessage<?> message) {
        if (message.getPayload() instanceof Forgetting forgetting) {
            try {
                keys.forget(forgetting.forgotten().stream().map(DataSubject::value).toList());
            } catch (SubjectUnknown e) {
                // Nothing to give up. Whoever destroys keys for good puts the event aside and has somebody look.
            }
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before anything reads personal data. */
    @Override
    public int getPhase() {
        return -1;
    }
}
