package vn.danbiet.log.tool;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import vn.danbiet.log.verification.Progress;

/** Where results go and how progress is shown: on a terminal one line that changes, elsewhere a line now and then. */
public final class Terminal {
    private static final long ON_TERMINAL = Duration.ofMillis(500).toNanos();
    private static final long ELSEWHERE = Duration.ofSeconds(30).toNanos();
    private static final int WIDTH = 78;
    private static final int BAR = 20;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private final LongSupplier nanoTime;
    private long lastShown;
    private boolean lineIsOpen;

    /** @param nanoTime a monotonic clock in nanoseconds */
    public Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive, LongSupplier nanoTime) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.interactive = interactive;
        this.nanoTime = nanoTime;
        this.lastShown = nanoTime.getAsLong();
    }

    public InputStream in() {
        return in;
    }

    /** For data and results only. */
    public PrintStream out() {
        return out;
    }

    public LongSupplier nanoTime() {
        return nanoTime;
    }

    /** One line of the result. */
    public void result(String line) {
        endLine();
        out.println(line);
    }

    /** One line beside the result. */
    public void note(String line) {
        endLine();
        err.println(line);
    }

    /** Shows it, as a bar where a person sees it, unless that was done a moment ago. */
    public void progress(Progress progress) {
        long now = nanoTime.getAsLong();
        if (now - lastShown < (interactive ? ON_TERMINAL : ELSEWHERE)) {
            return;
        }
        lastShown = now;
        String line = line(progress);
        if (interactive) {
            line = bar(progress) + line;
            err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            err.flush();
            lineIsOpen = true;
        } else {
            err.println(line);
        }
    }

    private static String bar(Progress progress) {
        if (progress.part().isEmpty()) {
            return "";
        }
        int full = (int) (BAR * progress.part().getAsDouble());
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }

    private static String line(Progress progress) {
        StringBuilder line = new StringBuilder("position ").append(progress.position());
        progress.part().ifPresent(part -> line.append(String.format(Locale.ROOT, ", %.1f %%", 100 * part)));
        line.append(String.format(Locale.ROOT, ", %.0f events/s", progress.perSecond()));
        Duration remaining = progress.remaining();
        if (remaining != null) {
            line.append(String.format(Locale.ROOT, ", %d:%02d:%02d left", remaining.toHours(),
                    remaining.toMinutesPart(), remaining.toSecondsPart()));
        }
        return line.toString();
    }

    private void endLine() {
        if (lineIsOpen) {
            err.println();
            lineIsOpen = false;
        }
    }
}
