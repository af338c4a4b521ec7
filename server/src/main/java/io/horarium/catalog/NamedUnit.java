package io.horarium.catalog;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** One unit of a resource that has a name to choose it by, such as "Reformer 4". */
public record NamedUnit(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) UUID id,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name) {}
