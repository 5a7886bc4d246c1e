package vn.danbiet.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much was done in how much time.
 *
 * @param cpuNanos how long this process kept processors busy meanwhile
 */
record Rate(long count, long nanos, long cpuNanos) {
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    double perSecond() {
        return count * 1e9 / nanos;
    }

    double cpuMicros() {
        return cpuNanos / 1e3 / count;
    }

    /** Measures work that knows how much it did. */
    static Rate of(Work work) {
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        long count = work.run();
        return new Rate(count, System.nanoTime() - begin, Math.max(1, SYSTEM.getProcessCpuTime() - cpu));
    }

    interface Work {
        long run();
    }
}
