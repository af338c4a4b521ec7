package io.horarium.platform.web;

import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.CustomerId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UnitId;
import io.horarium.kernel.UserId;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API at {@code /api/openapi.json}; the client of the web part is made from it. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        // one named type for all fields that hold it
        ModelResolver.enumsAsRef = true;
        Stream.of(
                        BusinessId.class,
                        StaffId.class,
                        ServiceId.class,
                        UnitId.class,
                        CustomerId.class,
                        AppointmentId.class,
                        UserId.class)
                .forEach(id -> SpringDocUtils.getConfig().replaceWithSchema(id, new UUIDSchema()));
        SpringDocUtils.getConfig()
                .replaceWithSchema(ZoneId.class, text("Asia/Dubai", null))
                .replaceWithSchema(LocalTime.class, text("09:00", "^\\d{2}:\\d{2}$"))
                .replaceWithSchema(YearMonth.class, text("2026-11", "^\\d{4}-\\d{2}$"));
    }

    /** The body of every answer that is not the wanted one. */
    record ProblemBody(
            String type,
            String title,
            int status,
            @Nullable String detail,
            @Nullable List<io.horarium.platform.FieldError> errors,
            @Nullable String incident) {}

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("Horarium")
                        .version("1")
                        .description("Appointments of a business. Problems are listed in docs/errors.md."))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(ProblemBody.class)
                    .forEach((name, schema) ->
                            api.getComponents().addSchemas(name.equals("ProblemBody") ? "Problem" : name, schema));
            Schema<?> problem = new Schema<>().$ref("#/components/schemas/Problem");
            ApiResponse response = new ApiResponse()
                    .description("a problem")
                    .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> operation.getResponses().addApiResponse("default", response));
        };
    }

    private static Schema<String> text(String example, @Nullable String pattern) {
        Schema<String> schema = new StringSchema();
        schema.setExample(example);
        schema.setPattern(pattern);
        return schema;
    }
}
