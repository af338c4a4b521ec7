package io.horarium.identity;

import io.horarium.kernel.Actor;
import io.horarium.platform.Deed;
import io.horarium.platform.Network;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says of each request which operation it is and who asks, so that whatever it changes is written down with that. */
@Configuration(proxyBeanMethods = false)
class DeedOfRequest implements WebMvcConfigurer, HandlerInterceptor {

    private static final Actor CUSTOMER = new Actor(Actor.Kind.CUSTOMER, null, "customer");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Operation operation = method.getMethodAnnotation(Operation.class);
            if (operation != null) {
                Deed.begin(new Deed(actor(request), operation.operationId(), Network.ofMany(request.getRemoteAddr())));
            }
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Deed.end();
    }

    private static @Nullable Actor actor(HttpServletRequest request) {
        return CurrentUserArgument.current()
                .map(CurrentUser::actor)
                .orElse(request.getRequestURI().startsWith("/api/public/") ? CUSTOMER : null);
    }
}
