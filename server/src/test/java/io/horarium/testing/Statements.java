package io.horarium.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down which statements the application sends while a test asks it something. Beginning and ending a transaction are
 * no statements here; what jobs, couriers, signals and channels do on their own threads is left out.
 */
public final class Statements implements BeanPostProcessor {

    private static final Pattern BACKGROUND = Pattern.compile("(db-scheduler|webhook|signals|live).*");
    private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());

    /** The statements that the action caused, in their order. Nothing else may ask the application meanwhile. */
    public List<String> of(Runnable action) {
        SENT.clear();
        action.run();
        return List.copyOf(SENT);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return watched(super.getConnection());
        }
    }

    private static Connection watched(Connection connection) {
        return watched(Connection.class, connection, "");
    }

    private static <T> T watched(Class<T> type, T target, String sql) {
        Object proxy = Proxy.newProxyInstance(
                Statements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    String name = method.getName();
                    String text = arguments != null && arguments.length > 0 && arguments[0] instanceof String first
                            ? first
                            : sql;
                    if (name.startsWith("execute")
                            && !BACKGROUND
                                    .matcher(Thread.currentThread().getName())
                                    .matches()) {
                        SENT.add(text.strip());
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        Class<?> returned = method.getReturnType();
                        boolean statement = name.startsWith("prepare") || name.equals("createStatement");
                        return statement ? watchedStatement(returned, result, text) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private static <T> T watchedStatement(Class<T> type, Object statement, String sql) {
        return watched(type, type.cast(statement), sql);
    }
}
