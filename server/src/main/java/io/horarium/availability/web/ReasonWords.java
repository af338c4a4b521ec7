package io.horarium.availability.web;

import io.horarium.engine.slots.DayReason;
import io.horarium.engine.slots.Reason;
import org.springframework.boot.jackson.JacksonMixin;
import tools.jackson.databind.EnumNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The engine knows no JSON; this is how its reasons are written there: {@code MIN_NOTICE} as {@code min_notice}. */
@JacksonMixin({Reason.class, DayReason.class})
@EnumNaming(SnakeCaseStrategy.class)
interface ReasonWords {}
