package vn.danbiet.benchmarks;

/** One group of figures. */
interface Benchmark {

    void run(BenchmarkServer server, Effort effort, Report report);
}
