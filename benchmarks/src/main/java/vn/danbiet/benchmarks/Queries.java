package vn.danbiet.benchmarks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.danbiet.standalone.issuer.DemoClient;

/**
 * How long one reader waits for what people read, over HTTP, in an installation that grows; compared in turns with a small
 * one on the same server.
 */
final class Queries {
    private static final int AT_LEAST = 10;
    private static final double[] PERCENTILES = {0.50, 0.95, 0.99};
    private static final String UNIT = "xa-binh-luc";
    private static final int DIFFERENT_PERIODS = 3_000;

    /** Counts how many records were asked for: each has a period of its own, so that none was counted before. */
    private final AtomicInteger asked = new AtomicInteger();

    private final LocalDate begin = LocalDate.now(Clock.systemUTC()).minusDays(1);
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    Queries() {
        readings.put("work list of an officer", reader("/api/v1/worklist?limit=50", PetitionLife.OFFICER));
        readings.put("work list of a head, by due date",
                reader("/api/v1/worklist?limit=50&sort=DUE", PetitionLife.HEAD));
        readings.put("timeline of a case", (office, cases) -> office.get(PetitionLife.OFFICER,
                "/api/v1/cases/" + cases.closedCase() + "/timeline"));
        readings.put("timeline of a unit, public", (office, _) -> office.get("/public/v1/units/" + UNIT + "/timeline"));
        readings.put("accountability record, warm",
                reader("/api/v1/units/" + UNIT + "/accountability", DemoClient.SUPERVISOR));
        readings.put("accountability record, cold",
                (office, _) -> office.get(DemoClient.SUPERVISOR, "/api/v1/units/%s/accountability?from=%s"
                        .formatted(UNIT, begin.minusDays(asked.getAndIncrement() % DIFFERENT_PERIODS))));
        readings.put("accountability record, after a change",
                afterAChange("/api/v1/units/" + UNIT + "/accountability"));
        readings.put("supervision of a unit", reader("/api/v1/supervision/figures?unit=" + UNIT, PetitionLife.HEAD));
        readings.put("supervision of the province", reader("/api/v1/supervision/figures", DemoClient.SUPERVISOR));
        readings.put("supervision of the province, after a change", afterAChange("/api/v1/supervision/figures"));
    }

    private interface Reading {
        /** What happens before, and nobody waits for. */
        default void prepare(Product.Place place) {}

        void by(Office office, Cases cases);
    }

    /** By the supervisor, each time another case of the first commune has come in. */
    private static Reading afterAChange(String path) {
        return new Reading() {
            @Override
            public void prepare(Product.Place place) {
                place.cases().addOne();
                place.installation().awaitViews();
            }

            @Override
            public void by(Office office, Cases cases) {
                office.get(DemoClient.SUPERVISOR, path);
            }
        };
    }

    void compare(Product.Place large, Product.Place small, Effort effort, Report report) {
        readings.forEach((name, reading) -> compare(name, reading, large, small, effort, report));
    }

    private static void compare(String name, Reading reading, Product.Place large, Product.Place small, Effort effort,
            Report report) {
        List<List<Double>> larges = new ArrayList<>();
        List<List<Double>> smalls = new ArrayList<>();
        waits(reading, large, effort);
        waits(reading, small, effort);
        for (int round = 0; round < effort.rounds(); round++) {
            larges.add(waits(reading, large, effort));
            smalls.add(waits(reading, small, effort));
        }
        for (int i = 0; i < PERCENTILES.length; i++) {
            int percentile = i;
            report.add(Figure.of("%s: percentile %.0f, ms".formatted(name, 100 * PERCENTILES[i]),
                    "%,d cases".formatted(large.filled()), larges.stream().map(waits -> waits.get(percentile)).toList(),
                    "%,d cases".formatted(small.filled()), smalls.stream().map(waits -> waits.get(percentile)).toList(),
                    Target.NONE));
        }
    }

    /** @return the percentiles, in milliseconds */
    private static List<Double> waits(Reading reading, Product.Place place, Effort effort) {
        Office office = place.installation().office();
        List<Long> nanos = new ArrayList<>();
        long begin = System.nanoTime();
        while (nanos.size() < AT_LEAST || System.nanoTime() - begin < effort.turn().toNanos()) {
            reading.prepare(place);
            long before = System.nanoTime();
            reading.by(office, place.cases());
            nanos.add(System.nanoTime() - before);
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        List<Double> percentiles = new ArrayList<>();
        for (double percentile : PERCENTILES) {
            percentiles.add(sorted.get((int) Math.ceil(percentile * sorted.size()) - 1) / 1e6);
        }
        return percentiles;
    }

    private static Reading reader(String path, DemoClient who) {
        return (office, _) -> office.get(who, path);
    }
}
