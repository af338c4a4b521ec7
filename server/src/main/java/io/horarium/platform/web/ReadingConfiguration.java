package io.horarium.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads paths and queries as strictly as bodies. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, String.class, StrictText::checked);
        TextForm.ALL.forEach(form -> register(registry, form));
    }

    private static <T> void register(FormatterRegistry registry, TextForm<T> form) {
        registry.addConverter(String.class, form.type(), form::read);
    }
}
