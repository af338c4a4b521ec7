package io.horarium.availability.web;

import io.horarium.engine.slots.DayReason;
import io.horarium.engine.slots.Reason;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.EnumNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** The engine knows no JSON; this is how its reasons are written there: {@code MIN_NOTICE} as {@code min_notice}. */
@Configuration(proxyBeanMethods = false)
class ReasonWords {

    /** In answers. */
    @JacksonMixin({Reason.class, DayReason.class})
    @EnumNaming(SnakeCaseStrategy.class)
    interface Written {}

    /** In the description of the API. */
    @Bean
    OpenApiCustomizer reasonsAsWritten() {
        return api -> {
            Map<String, Schema> schemas = api.getComponents().getSchemas();
            schemas.put("Reason", described(Reason.values()));
            schemas.put("DayReason", described(DayReason.values()));
        };
    }

    private static Schema<String> described(Enum<?>[] values) {
        List<String> words = Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
        Schema<String> schema = new Schema<>();
        schema.addType("string");
        schema.setEnum(words);
        return schema;
    }
}
