package io.horarium.bench;

import io.horarium.engine.slots.Slot;
import io.horarium.engine.slots.SlotFinder;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers every search of a case file, and says how long each one took: {@code bench/engine-cases FILE}. */
public final class EngineCases {

    private static final int WARM_UP_RUNS = 10_000;
    private static final long WARM_UP_NANOS = 300_000_000;
    private static final int MEASURED_RUNS = 50;

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
        for (EngineCase each : EngineCase.all(Path.of(arguments[0]))) {
            ObjectNode node = cases.addObject().put("name", each.name());
            ArrayNode starts = node.putArray("starts");
            search(each).forEach(slot -> starts.add(slot.start().toString()));
            node.put("microseconds", microseconds(each));
        }
        System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    private static List<Slot> search(EngineCase each) {
        return SlotFinder.find(each.request()).at(each.now()).offered();
    }

    /** The best of some runs after the search has become warm: from the request to the list of slots. */
    private static double microseconds(EngineCase each) {
        long begin = System.nanoTime();
        int seen = 0;
        for (int run = 0; run < WARM_UP_RUNS && System.nanoTime() - begin < WARM_UP_NANOS; run++) {
            seen += search(each).size();
        }
        long best = Long.MAX_VALUE;
        for (int run = 0; run < MEASURED_RUNS; run++) {
            long start = System.nanoTime();
            seen += search(each).size();
            best = Math.min(best, System.nanoTime() - start);
        }
        if (seen < 0) {
            throw new IllegalStateException("a search cannot find fewer than no starts");
        }
        return Math.round(best / 100.0) / 10.0;
    }
}
