package io.horarium.appointment.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the description of the API that some occurrences may be gone, and that the answer then tells of each. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "409",
        description = "some cannot be had",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(implementation = SeriesProblem.class)))
@interface SeriesTaken {}
