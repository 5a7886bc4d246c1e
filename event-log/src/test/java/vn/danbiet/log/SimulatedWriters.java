package vn.danbiet.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * Writers on a log of a simulated replica set, in simulated time: the same seed gives the same run. The times are those
 * of {@link SlowMajority}; in addition a writer needs some time between an answer and its next request, and now and then
 * it stands still. Times are in milliseconds.
 */
final class SimulatedWriters {
    private static final double HALF_A_QUESTION = 0.15;

    private final SplittableRandom random;
    private final boolean winnersWait;
    private final double slowness;
    private final PriorityQueue<Event> events = new PriorityQueue<>(
            Comparator.comparingDouble(Event::at).thenComparingLong(Event::number));
    private final List<Flight> flights = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private double now;
    private long counter;
    /** The next free position, and the one before which all is committed by a majority. */
    private long end;
    private long committed;
    private int lostRaces;

    /**
     * @param winnersWait whether the winner of a race waits as long as the losers do
     * @param slowness by what all times are multiplied
     */
    SimulatedWriters(long seed, boolean winnersWait, double slowness) {
        this.random = new SplittableRandom(seed);
        this.winnersWait = winnersWait;
        this.slowness = slowness;
    }

    private record Event(double at, long number, Runnable what) {}

    /** A bulk that is in, but not yet committed. */
    private static final class Flight {
        private long begin;
        private long end;
        private double landing;
        private boolean raced;
    }

    /** @param think how long a caller takes, on average, from one answer to its next call */
    Writer add(int callers, double think, boolean takesTurns) {
        Writer writer = new Writer(callers, think, takesTurns);
        writers.add(writer);
        return writer;
    }

    /** Events a second. */
    double run(double millis) {
        while (events.peek().at() <= millis) {
            Event event = events.poll();
            now = event.at();
            event.what().run();
        }
        return committed / millis * 1000;
    }

    int lostRaces() {
        return lostRaces;
    }

    private void in(double millis, Runnable what) {
        at(now + millis * slowness, what);
    }

    private void at(double moment, Runnable what) {
        events.add(new Event(moment, counter++, what));
    }

    final class Writer {
        private final Turns turns = new Turns(random.split());
        private final double think;
        private final boolean takesTurns;
        private long known;
        private int waiting;
        private int bulk;
        private boolean idle = true;
        private long written;
        private double lastWritten;
        private double longestPause;

        private Writer(int callers, double think, boolean takesTurns) {
            this.think = think;
            this.takesTurns = takesTurns;
            for (int i = 0; i < callers; i++) {
                in(random.nextDouble(0.1 + 2 * think), this::call);
            }
        }

        long written() {
            return written;
        }

        double longestPause() {
            return longestPause;
        }

        boolean looks() {
            return turns.areTaken();
        }

        private void call() {
            waiting++;
            if (idle) {
                idle = false;
                in(0.05, this::next);
            }
        }

        private void next() {
            if (waiting + bulk == 0) {
                idle = true;
            } else if (takesTurns && turns.areTaken()) {
                look();
            } else {
                insert();
            }
        }

        private void look() {
            in(HALF_A_QUESTION, () -> {
                boolean free = end == known;
                in(HALF_A_QUESTION, () -> {
                    if (free) {
                        insertOrWait(turns.free(nanos()));
                    } else {
                        catchUp();
                    }
                });
            });
        }

        private void catchUp() {
            in(HALF_A_QUESTION, () -> {
                long seen = committed;
                in(HALF_A_QUESTION, () -> {
                    boolean news = seen > known;
                    known = Math.max(known, seen);
                    insertOrWait(news ? turns.news(nanos()) : turns.onItsWay(nanos()));
                });
            });
        }

        private void insertOrWait(long nanos) {
            if (nanos == 0) {
                insert();
            } else {
                at(now + nanos / 1e6 + 0.07 * slowness, this::next);
            }
        }

        private void insert() {
            waiting += bulk;
            bulk = takesTurns && turns.areForced(nanos()) ? 1 : waiting;
            waiting -= bulk;
            double sent = now;
            double standstill = random.nextInt(500) == 0 ? 20 : 0;
            in(0.15 + bulk * 0.006 + random.nextDouble(0.3) + standstill, () -> {
                if (end == known) {
                    win(sent);
                } else {
                    lose();
                }
            });
        }

        private void win(double sent) {
            Flight flight = new Flight();
            flight.begin = end;
            end += bulk;
            flight.end = end;
            flight.landing = now + random.nextDouble(3, 6) * slowness;
            flights.add(flight);
            at(flight.landing, () -> land(flight, sent));
        }

        private void lose() {
            lostRaces++;
            double answer = now + random.nextDouble(50, 130) * slowness;
            for (Flight flight : flights) {
                if (winnersWait && flight.begin <= known && known < flight.end) {
                    if (!flight.raced) {
                        flight.raced = true;
                        flight.landing = Math.max(flight.landing, answer);
                    }
                    answer = flight.landing + 0.2;
                }
            }
            at(answer + 0.5, () -> {
                known = committed;
                turns.lost(nanos());
                next();
            });
        }

        private void land(Flight flight, double sent) {
            if (flight.landing > now) {
                at(flight.landing, () -> land(flight, sent));
                return;
            }
            flights.remove(flight);
            committed = Math.max(committed, flight.end);
            in(HALF_A_QUESTION, () -> {
                known = flight.end;
                written += bulk;
                longestPause = Math.max(longestPause, now - lastWritten);
                lastWritten = now;
                for (int i = 0; i < bulk; i++) {
                    in(0.1 + i * 0.01 + (think == 0 ? 0 : random.nextDouble(2 * think)), this::call);
                }
                bulk = 0;
                turns.won(nanos(), (long) ((now - sent) * 1e6));
                in(0.12, this::next);
            });
        }

        private long nanos() {
            return (long) (now * 1e6);
        }
    }
}
