package io.horarium.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Describes records as they are: a component is required and never null, unless it is marked as nullable; and enums of a
 * type under the name of both.
 */
@Component
class RecordSchemas implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        nameByItsPlace(type, java);
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema != null && java != null && java.isRecordType()) {
            Schema<?> model = defined(schema, context);
            for (RecordComponent component : java.getRawClass().getRecordComponents()) {
                describe(model, component);
            }
        }
        return schema;
    }

    /** Several types have a {@code Kind}; each is described under its own name, {@code ShadeKind} and {@code ActorKind}. */
    private static void nameByItsPlace(AnnotatedType type, @Nullable JavaType java) {
        if (java == null || !java.isEnumType()) {
            return;
        }
        Class<?> place = java.getRawClass().getEnclosingClass();
        if (place != null) {
            type.name(place.getSimpleName() + java.getRawClass().getSimpleName());
        }
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    @SuppressWarnings("rawtypes") // as the library declares its properties
    private static void describe(Schema<?> model, RecordComponent component) {
        Map<String, Schema> properties = model.getProperties();
        Schema<?> property = properties == null ? null : properties.get(component.getName());
        if (property == null || properties == null) {
            return;
        }
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            if (model.getRequired() == null || !model.getRequired().contains(component.getName())) {
                model.addRequiredItem(component.getName());
            }
        } else if (property.get$ref() != null) {
            Schema<?> nothing = new Schema<>().types(java.util.Set.of(NULL));
            properties.put(
                    component.getName(),
                    new Schema<>().oneOf(List.of(new Schema<>().$ref(property.get$ref()), nothing)));
        } else if (property.getTypes() != null) {
            property.addType(NULL);
        }
    }
}
