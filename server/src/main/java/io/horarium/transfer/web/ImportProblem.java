package io.horarium.transfer.web;

import io.horarium.transfer.ImportReport;
import org.jspecify.annotations.Nullable;

/** The problem {@code import-refused}, for the description of the API. */
record ImportProblem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable ImportReport report) {}
