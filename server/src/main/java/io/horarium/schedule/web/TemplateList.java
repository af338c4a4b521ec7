package io.horarium.schedule.web;

import java.util.List;

/** All templates, by name. */
record TemplateList(List<TemplateView> templates) {}
