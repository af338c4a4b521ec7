package io.horarium.platform.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Reads JSON to the letter: no unknown or repeated field, no text for a number, no fraction for an integer, nothing after
 * the end. Whoever sends something else learns it at once instead of wondering later where a value went.
 */
@Component
class StrictJson implements JsonMapperBuilderCustomizer {

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // what a record can answer about itself is no part of what it holds
                .changeDefaultVisibility(each -> each.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .addModule(texts());
    }

    private static SimpleModule texts() {
        SimpleModule module = new SimpleModule("horarium-texts");
        module.addDeserializer(String.class, new FromText<>(String.class, StrictText::checked));
        TextForm.ALL.forEach(form -> register(module, form));
        return module;
    }

    private static <T> void register(SimpleModule module, TextForm<T> form) {
        module.addDeserializer(form.type(), new FromText<>(form.type(), form.reader()));
        module.addSerializer(form.type(), new ToStringSerializer(form.type()));
    }

    private static final class FromText<T> extends StdDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> reader;

        FromText(Class<T> type, Function<String, T> reader) {
            super(type);
            this.type = type;
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.reportInputMismatch(this, "must be a text");
            }
            String text = parser.getString();
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, type, e.getMessage());
            }
        }
    }
}
