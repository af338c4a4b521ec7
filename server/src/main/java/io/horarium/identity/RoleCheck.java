package io.horarium.identity;

import io.horarium.platform.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds everybody to {@link Allowed}. */
@Configuration(proxyBeanMethods = false)
class RoleCheck implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Allowed allowed = method.getMethodAnnotation(Allowed.class);
            if (allowed != null) {
                check(List.of(allowed.value()));
            }
        }
        return true;
    }

    @Bean
    OperationCustomizer rolesInTheDescription() {
        return (operation, method) -> {
            Allowed allowed = method.getMethodAnnotation(Allowed.class);
            if (allowed != null) {
                operation.addExtension(
                        "x-roles",
                        Arrays.stream(allowed.value()).map(Role::name).toList());
            }
            return operation;
        };
    }

    private static void check(List<Role> roles) {
        CurrentUser user = CurrentUserArgument.current()
                .orElseThrow(() -> new IllegalStateException("an address with roles is open to everybody"));
        if (!roles.contains(user.role())) {
            String wanted = roles.stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
            throw new Rejected(new IdentityRejection.Forbidden("This needs the role " + wanted + "."));
        }
    }
}
