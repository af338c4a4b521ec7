package io.horarium.catalog.web;

import java.util.List;

/** The headings, in the order of the business. */
record CategoryList(List<CategoryView> categories) {}
