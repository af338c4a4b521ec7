package io.horarium.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * Who may ask what. Three chains, the first that fits is used: the page of the API, the API of the staff, and everything
 * that anybody may ask, which neither reads a session nor makes one.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What customers and their browsers ask; {@code docs/errors.md} and the OpenAPI description say the rest. */
    private static final String[] PUBLIC = {"/api/public/**", "/api/openapi.json", "/api/openapi.json/**"};

    /** Where nobody need be signed in, but a session is looked at where there is one. */
    private static final String[] OPEN_TO_READ = {
        "/api/services/{id}/calendar-availability", "/api/session", "/api/setup", "/api/invitations/{token}"
    };

    private static final String[] OPEN_TO_POST = {
        "/api/auth/login",
        "/api/auth/logout",
        "/api/auth/password-reset",
        "/api/auth/password-reset/confirm",
        "/api/invitations/{token}",
        "/api/setup",
        "/api/services/{id}/availability"
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiPage(HttpSecurity http, Refusals refusals) {
        return stateless(http, refusals)
                .securityMatcher("/api/docs", "/api/swagger-ui/**")
                .headers(Headers::ofApiPage)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everybody(HttpSecurity http, Refusals refusals) {
        PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
        return stateless(http, refusals)
                .securityMatchers(matchers -> matchers.requestMatchers(PUBLIC)
                        .requestMatchers(new AndRequestMatcher(
                                new NegatedRequestMatcher(path.matcher("/api/**")),
                                new NegatedRequestMatcher(path.matcher("/ws/calendar/**")))))
                .headers(Headers::ofPages)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain staff(HttpSecurity http, Refusals refusals, SignIn signIn, KeyRing keys) {
        return stateless(http, refusals)
                .headers(Headers::ofPages)
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfCookie())
                        .ignoringRequestMatchers(CallerFilter::hasKey)
                        .ignoringRequestMatchers("/api/services/{id}/availability"))
                .addFilterBefore(new CallerFilter(signIn, keys, refusals), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OPEN_TO_POST)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** There is no list of users in memory; without this bean the framework would make one, with a password in the log. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    private static HttpSecurity stateless(HttpSecurity http, Refusals refusals) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(attributes -> attributes.path("/").sameSite("Lax"));
        return cookie;
    }
}
