package io.horarium.testing;

import io.horarium.platform.Ids;
import io.horarium.platform.Tenants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes businesses that a test furnishes as it likes. */
public final class TestStudios {

    private final TestBusinesses businesses;
    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final Ids ids;

    TestStudios(TestBusinesses businesses, Tenants tenants, JdbcClient jdbc, Ids ids) {
        this.businesses = businesses;
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** A fresh business without anything in it. */
    public TestStudio create() {
        return new TestStudio(businesses.create(), tenants, jdbc, ids);
    }
}
