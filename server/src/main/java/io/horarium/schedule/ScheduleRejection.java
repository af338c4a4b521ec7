package io.horarium.schedule;

import io.horarium.kernel.Rejection;
import java.util.List;
import java.util.Map;

/** Every refusal of this module. */
public sealed interface ScheduleRejection extends Rejection {

    /**
     * Appointments would lose their time, and nobody said that this is accepted.
     *
     * @param orphanCount how many
     * @param orphans the first two hundred
     */
    record WouldOrphan(int orphanCount, List<Orphan> orphans) implements ScheduleRejection {

        /** Keeps a copy. */
        public WouldOrphan {
            orphans = List.copyOf(orphans);
        }

        @Override
        public String slug() {
            return "would-orphan";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "Appointments would lose their time";
        }

        @Override
        public String detail() {
            return orphanCount + " of the appointments lie where nobody would be there any more; "
                    + "nothing was changed.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("orphanCount", orphanCount, "orphans", orphans);
        }
    }

    /** There is a template of this name already. */
    record TemplateExists(String name) implements ScheduleRejection {

        @Override
        public String slug() {
            return "template-exists";
        }

        @Override
        public Category category() {
            return Category.CONFLICT;
        }

        @Override
        public String title() {
            return "There is such a template";
        }

        @Override
        public String detail() {
            return "There is a template of this name already.";
        }
    }
}
