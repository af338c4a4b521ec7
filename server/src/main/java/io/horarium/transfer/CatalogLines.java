package io.horarium.transfer;

import io.horarium.catalog.Category;
import io.horarium.catalog.ServiceSettings;
import io.horarium.catalog.StaffSettings;
import io.horarium.catalog.StoredService;
import io.horarium.catalog.StoredStaff;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Services and staff as lines of cells, in the order of their columns. */
final class CatalogLines {

    private static final String BETWEEN_NAMES = " | ";

    private CatalogLines() {}

    static List<List<String>> services(
            List<StoredService> services, List<StoredStaff> team, List<Category> categories) {
        Map<?, String> names =
                names(team, StoredStaff::id, each -> each.settings().name());
        Map<UUID, String> headings = categories.stream().collect(Collectors.toMap(Category::id, Category::name));
        return services.stream()
                .map(each -> service(each.settings(), names, headings))
                .toList();
    }

    static List<List<String>> staff(List<StoredStaff> team, List<StoredService> services) {
        Map<?, String> names =
                names(services, StoredService::id, each -> each.settings().name());
        return team.stream().map(each -> member(each.settings(), names)).toList();
    }

    private static List<String> service(ServiceSettings settings, Map<?, String> names, Map<UUID, String> headings) {
        ServiceSettings.ServicePrice deposit = settings.deposit();
        return List.of(
                settings.name(),
                text(settings.durationMinutes()),
                amount(settings.price()),
                deposit == null ? "" : amount(deposit),
                settings.categoryId() == null ? "" : headings.getOrDefault(settings.categoryId(), ""),
                text(settings.summary()),
                text(settings.bufferBeforeMinutes()),
                text(settings.bufferAfterMinutes()),
                text(settings.capacity()),
                CsvLines.word(Boolean.TRUE.equals(settings.online())),
                CsvLines.word(Boolean.TRUE.equals(settings.needsApproval())),
                joined(settings.staffIds(), names));
    }

    private static List<String> member(StaffSettings settings, Map<?, String> names) {
        return List.of(
                settings.name(),
                text(settings.title()),
                text(settings.knownFor()),
                text(settings.languages()),
                settings.zone() == null ? "" : settings.zone().getId(),
                joined(settings.serviceIds(), names));
    }

    /** Those that are archived have no name here. */
    private static String joined(@Nullable List<?> ids, Map<?, String> names) {
        return ids == null
                ? ""
                : ids.stream().map(names::get).filter(Objects::nonNull).collect(Collectors.joining(BETWEEN_NAMES));
    }

    private static <T, K> Map<K, String> names(List<T> things, Function<T, K> id, Function<T, String> name) {
        return things.stream().collect(Collectors.toMap(id, name));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String amount(ServiceSettings.ServicePrice price) {
        int digits = Math.max(0, Currency.getInstance(price.currency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(price.amount(), digits).toPlainString();
    }
}
