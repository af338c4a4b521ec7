package io.horarium.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Sends the copy that the build compressed best. Browsers name gzip first without meaning to prefer it, and the framework
 * takes the first one that it has; so Brotli is moved to the front where the browser can read it.
 */
class SmallestCopy extends EncodedResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        HttpServletRequest asked = request == null ? null : new BrotliFirst(request);
        return super.resolveResourceInternal(asked, path, locations, chain);
    }

    private static final class BrotliFirst extends HttpServletRequestWrapper {

        BrotliFirst(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String value = super.getHeader(name);
            boolean reads = value != null && value.matches("(?i)(.*,)?\\s*br\\s*(,.*)?");
            return reads && name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? "br, " + value : value;
        }
    }
}
