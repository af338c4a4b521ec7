package io.horarium.catalog.web;

import io.horarium.catalog.Resource;
import java.util.List;

/** Rooms and machines. */
record ResourceList(List<Resource> resources) {}
