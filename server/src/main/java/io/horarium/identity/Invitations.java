package io.horarium.identity;

import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Ceilings;
import io.horarium.platform.Rejected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked to join. */
@Repository
class Invitations {

    private static final int MOST = 500;
    private static final String COLUMNS = "id, business_id, email, role, staff_id, invited_by, created_at, expires_at";

    private final JdbcClient jdbc;
    private final Ceilings ceilings;

    Invitations(JdbcClient jdbc, Ceilings ceilings) {
        this.jdbc = jdbc;
        this.ceilings = ceilings;
    }

    /** Somebody is asked to join a business; the link that says so holds a token that is not here. */
    record Invitation(
            UUID id,
            BusinessId business,
            String email,
            Role role,
            @Nullable StaffId staffId,
            UserId invitedBy,
            Instant createdAt,
            Instant expiresAt) {}

    /**
     * In the transaction of the business.
     *
     * @throws Rejected when five hundred are open already
     */
    void add(Invitation invitation, SecretToken token) {
        ceilings.mustHaveRoom(
                invitation.business(),
                "open invitations",
                MOST,
                () -> listOpen(invitation.business(), invitation.createdAt()).size());
        jdbc.sql("""
                        insert into invitations (business_id, id, email, role, staff_id, token_hash, invited_by, created_at, expires_at)
                        values (:business, :id, :email, :role, :staff, :hash, :by, :now, :end)
                        """)
                .param("business", invitation.business().value())
                .param("id", invitation.id())
                .param("email", invitation.email())
                .param("role", invitation.role().name())
                .param(
                        "staff",
                        invitation.staffId() == null
                                ? null
                                : invitation.staffId().value())
                .param("hash", token.hash())
                .param("by", invitation.invitedBy().value())
                .param("now", invitation.createdAt().atOffset(ZoneOffset.UTC))
                .param("end", invitation.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that still can be accepted, at most five hundred, newest first, in a transaction of the business. */
    List<Invitation> listOpen(BusinessId business, Instant now) {
        return jdbc.sql("""
                        select %s
                        from invitations
                        where business_id = :business
                          and accepted_at is null
                          and expires_at > :now
                        order by created_at desc, id
                        limit :most
                        """.formatted(COLUMNS))
                .param("business", business.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, number) -> invitation(row))
                .list();
    }

    /** Behind the door of the token's hash; empty when it is over or was accepted. */
    Optional<Invitation> find(SecretToken token, Instant now) {
        return jdbc.sql("""
                        select %s
                        from invitations
                        where token_hash = :hash
                          and accepted_at is null
                          and expires_at > :now
                        """.formatted(COLUMNS))
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> invitation(row))
                .optional();
    }

    /** Uses it up, in a transaction of the business: of two that try at once, one gets true. */
    boolean accept(Invitation invitation, Instant now) {
        return jdbc.sql("""
                        update invitations
                        set accepted_at = :now
                        where business_id = :business
                          and id = :id
                          and accepted_at is null
                          and expires_at > :now
                        """)
                        .param("business", invitation.business().value())
                        .param("id", invitation.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Takes it back and answers whether there was one, in a transaction of the business. */
    boolean remove(BusinessId business, UUID id) {
        return jdbc.sql("""
                        delete from invitations
                        where business_id = :business
                          and id = :id
                          and accepted_at is null
                        """).param("business", business.value()).param("id", id).update() == 1;
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new BusinessId(row.getObject("business_id", UUID.class)),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                Users.staff(row.getObject("staff_id", UUID.class)),
                new UserId(row.getObject("invited_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
