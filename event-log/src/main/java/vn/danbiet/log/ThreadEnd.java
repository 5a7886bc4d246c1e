package vn.danbiet.log;

/** The end of a thread of ours. */
final class ThreadEnd {
    private ThreadEnd() {}

    /**
     * Waits for it, interrupted or not; an interruption is handed on afterwards. For threads that end in bounded time and
     * that must not outlive what they use.
     */
    static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
