package vn.danbiet.standalone.simulator;

/** The server did not do what the simulation asked; the message says what. */
class SimulationStopped extends RuntimeException {
    SimulationStopped(String message) {
        super(message);
    }
}
