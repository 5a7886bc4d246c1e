package vn.danbiet.platform.log;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.danbiet.log.LogDocument;

/**
 * What the commands now being carried out by this process have left in the log: who gave one need not ask the server for
 * what was just written by it.
 */
@Component
public final class Outcomes {
    /** What each of them wrote; empty until it has. */
    private final Map<String, Optional<LogDocument>> underWay = new ConcurrentHashMap<>();

    /**
     * Does this and tells what it wrote under the command's id. Empty when it wrote nothing, and perhaps also when the
     * same command is under way twice: then the log has to be asked.
     */
    public Optional<LogDocument> of(String command, Runnable dispatch) {
        underWay.put(command, Optional.empty());
        try {
            dispatch.run();
            return underWay.getOrDefault(command, Optional.empty());
        } finally {
            underWay.remove(command);
        }
    }

    /** Told by the log's engine. */
    void appended(LogDocument document) {
        String command = document.command();
        if (command != null) {
            underWay.replace(command, Optional.of(document));
        }
    }
}
