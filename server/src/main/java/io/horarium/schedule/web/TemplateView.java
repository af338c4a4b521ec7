package io.horarium.schedule.web;

import io.horarium.schedule.Template;
import java.util.List;
import java.util.UUID;

/** Weekly hours under a name. */
record TemplateView(UUID id, String name, List<WeeklyEntry> weekly, long version) {

    static TemplateView from(Template template) {
        return new TemplateView(
                template.id().value(),
                template.name(),
                template.weekly().stream().map(WeeklyEntry::from).toList(),
                template.version());
    }
}
