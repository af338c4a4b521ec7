package io.horarium.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Finds the page of an address. The pages have addresses of their own below {@code /booking/} and below {@code /}, so a
 * browser that asks for one of those gets the page, which then reads its address. A file that is not there stays not found.
 */
class PageResolver extends PathResourceResolver {

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource file = super.resolveResourceInternal(request, path, locations, chain);
        if (file != null || request == null || !isPage(request, path)) {
            return file;
        }
        String page = path.startsWith("booking/") ? "booking.html" : "index.html";
        return super.resolveResourceInternal(request, page, locations, chain);
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean api = path.equals("api") || path.startsWith("api/") || path.startsWith("actuator/");
        boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
        return !api && !file && accept != null && (accept.contains("text/html") || accept.contains("*/*"));
    }
}
