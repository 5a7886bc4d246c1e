package vn.danbiet.platform.evidence;

import java.util.concurrent.Semaphore;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** Bounds how many files are in memory at once. Nobody waits: who finds no place is asked to come again. */
public final class Places {
    private final Semaphore free;

    public Places(EvidenceSettings settings) {
        free = new Semaphore(settings.atOnce());
    }

    /** A place for one file, until it is closed. */
    public Place take() {
        if (!free.tryAcquire()) {
            throw new Problem(ProblemType.TRY_AGAIN, "Đang có quá nhiều tệp được truyền; hãy thử lại sau giây lát.",
                    "Too many files are on their way just now; try again in a moment.").asException();
        }
        return free::release;
    }

    /** Held while a file is in memory. */
    @FunctionalInterface
    public interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
