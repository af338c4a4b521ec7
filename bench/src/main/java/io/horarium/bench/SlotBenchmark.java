package io.horarium.bench;

import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SlotFinder;
import io.horarium.engine.slots.SlotGrid;
import io.horarium.engine.slots.SlotRequest;
import io.horarium.engine.slots.StartRule;
import io.horarium.engine.slots.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a search takes, from the request to the list of slots; and its parts. Sampled call by call, so that the median
 * says something on a machine that has other things to do as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SlotBenchmark {

    /** Hosts, days, busy stretches of each host, order in which they come. */
    @Param({
        "1x31x0-sorted",
        "1x31x100-sorted",
        "1x31x1000-sorted",
        "1x31x1000-shuffled",
        "10x31x100-sorted",
        "10x31x1000-sorted",
        "1x365x1000-sorted"
    })
    String workload = "";

    private SlotRequest request = Workloads.hosts(1, 1, 0, false);
    private SlotGrid grid = SlotFinder.find(request);
    private Instant start = Instant.EPOCH;

    /** Lays out the request that the parameter names, as {@code HOSTSxDAYSxBUSY-ORDER}. */
    @Setup
    public void prepare() {
        String[] sizes = workload.substring(0, workload.indexOf('-')).split("x", -1);
        request = Workloads.hosts(
                Integer.parseInt(sizes[0]),
                Integer.parseInt(sizes[1]),
                Integer.parseInt(sizes[2]),
                workload.endsWith("shuffled"));
        grid = SlotFinder.find(request);
        List<Slot> offered = grid.at(Workloads.NOW).offered();
        start = offered.get(offered.size() / 2).start();
    }

    /** The whole search. */
    @Benchmark
    public List<Slot> search() {
        return SlotFinder.find(request).at(Workloads.NOW).offered();
    }

    /** What is left to do when the grid is cached. */
    @Benchmark
    public List<Slot> viewOfCachedGrid() {
        return grid.at(Workloads.NOW).offered();
    }

    /** One start, as a booking asks for it. */
    @Benchmark
    public Verdict check() {
        return SlotFinder.check(request, start, Workloads.NOW, StartRule.ON_GRID);
    }
}
