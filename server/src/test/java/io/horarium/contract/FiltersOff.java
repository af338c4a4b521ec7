package io.horarium.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * An application that has forgotten to ask for its own rows: on the way to the database every condition
 * {@code business_id = ?} of its statements becomes {@code (business_id = ? or true)}. Parameters, transactions and the
 * settings of row-level security stay as they are, so what a test sees then is what the policies alone hold back.
 */
final class FiltersOff implements BeanPostProcessor {

    private static final Pattern FILTER = Pattern.compile("((?:\\b\\w+\\.)?\\bbusiness_id = \\?)");

    private final Set<String> opened = ConcurrentHashMap.newKeySet();

    /** The statements that lost a filter. */
    Set<String> opened() {
        return Set.copyOf(opened);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Opening(source) : bean;
    }

    private final class Opening extends DelegatingDataSource {

        Opening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    FiltersOff.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                        if (method.getName().startsWith("prepare") && arguments[0] instanceof String sql) {
                            arguments[0] = open(sql);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause() == null ? e : e.getCause();
                        }
                    });
        }
    }

    private String open(String sql) {
        String without = FILTER.matcher(sql).replaceAll("($1 or true)");
        if (!without.equals(sql)) {
            opened.add(sql);
        }
        return without;
    }
}
