package vn.danbiet.platform.axon;

import org.axonframework.config.Configuration;
import org.springframework.context.SmartLifecycle;

/** Starts an Axon configuration before the first request is served, and stops it after the last. */
public final class AxonLifecycle implements SmartLifecycle {
    private final Configuration configuration;
    private volatile boolean running;

    public AxonLifecycle(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void start() {
        configuration.start();
        running = true;
    }

    @Override
    public void stop() {
        configuration.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
