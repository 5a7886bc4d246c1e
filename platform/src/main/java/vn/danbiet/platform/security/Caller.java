package vn.danbiet.platform.security;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/**
 * Who is asking, from their access token.
 *
 * @param id the token's {@code sub}
 * @param roles the token's {@code roles}
 * @param unitOrNull the token's {@code unit}, or the successor of that; only people who work for a unit have one
 * @param predecessors the units whose records are their unit's now
 */
public record Caller(OfficerId id, Set<Role> roles, @Nullable UnitId unitOrNull, Set<UnitId> predecessors) {
    public Caller {
        roles = Set.copyOf(roles);
        predecessors = Set.copyOf(predecessors);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The unit whose sealed originals they keep. */
    public Optional<UnitId> custodianOf() {
        return is(Role.CUSTODIAN) ? Optional.ofNullable(unitOrNull) : Optional.empty();
    }

    /** The unit whose cases they work on, as officer or head. */
    public Optional<UnitId> unit() {
        return is(Role.OFFICER) || is(Role.UNIT_HEAD) ? Optional.ofNullable(unitOrNull) : Optional.empty();
    }
}
