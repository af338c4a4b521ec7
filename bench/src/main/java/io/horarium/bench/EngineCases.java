package io.horarium.bench;

import io.horarium.engine.cases.SlotCase;
import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SlotFinder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers every search of a case file, and says how long each one took: {@code bench/engine-cases FILE}. */
public final class EngineCases {

    /** Processor time, because on a busy machine the compiler needs its share of it too. */
    private static final long WARM_UP_NANOS = 2_000_000_000;

    private static final long WARM_UP_NANOS_PER_CASE = 120_000_000;
    private static final int MEASURED_RUNS = 300;

    private static int seen;

    private EngineCases() {}

    /** Reads the file named by the first argument and prints one JSON document to standard output. */
    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            System.err.println("usage: engine-cases FILE");
            System.exit(64);
        }
        JsonMapper json = JsonMapper.shared();
        ObjectNode answer = json.createObjectNode();
        ArrayNode cases = answer.putArray("cases");
        List<SlotCase> searches = read(Path.of(arguments[0]));
        warmUp(searches, WARM_UP_NANOS);
        for (SlotCase each : searches) {
            ObjectNode node = cases.addObject().put("name", each.name());
            ArrayNode starts = node.putArray("starts");
            search(each).forEach(slot -> starts.add(slot.start().toString()));
            node.put("microseconds", microseconds(each));
        }
        System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    /** The cases of a file that can be read; one that cannot is named on standard error and left out. */
    private static List<SlotCase> read(Path file) {
        List<SlotCase> cases = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(file).get("cases")) {
            try {
                cases.add(SlotCase.read(node));
            } catch (RuntimeException unreadable) {
                System.err.println(node.path("name") + " cannot be read: " + unreadable);
            }
        }
        return cases;
    }

    private static List<Slot> search(SlotCase each) {
        return SlotFinder.find(each.request()).at(each.now()).offered();
    }

    /** The best of some runs after the search has become warm: from the request to the list of slots. */
    private static double microseconds(SlotCase each) {
        warmUp(List.of(each), WARM_UP_NANOS_PER_CASE);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < MEASURED_RUNS; run++) {
            long start = System.nanoTime();
            seen += search(each).size();
            best = Math.min(best, System.nanoTime() - start);
        }
        return Math.round(best / 100.0) / 10.0;
    }

    private static void warmUp(List<SlotCase> searches, long nanos) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        while (!searches.isEmpty() && threads.getCurrentThreadCpuTime() - begin < nanos) {
            searches.forEach(each -> seen += search(each).size());
        }
    }
}
