package io.horarium.transfer.web;

import io.horarium.platform.LargeBody;
import io.horarium.transfer.Imports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets files be larger than other requests. */
@Configuration(proxyBeanMethods = false)
class FileSize {

    @Bean
    LargeBody importedFiles() {
        return new LargeBody("/api/imports", Imports.MAX_BYTES);
    }
}
