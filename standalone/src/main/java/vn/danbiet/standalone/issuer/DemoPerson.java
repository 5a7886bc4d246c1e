package vn.danbiet.standalone.issuer;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.security.Role;

/**
 * Somebody who can get a token for trying out: a {@link DemoClient}, or one of the many who work for the units of a
 * simulated province. Those follow from their names: {@code officer-<unit>}, {@code head-<unit>} and
 * {@code custodian-<unit>}, and {@code head-<unit>.2} for who comes after the first.
 *
 * @param unit the unit they work for, if any
 */
record DemoPerson(String id, Role role, @Nullable String unit) {
    private static final Pattern OF_A_UNIT = Pattern
            .compile("(officer|head|custodian)-([a-z][a-z0-9-]{1,63})(\\.[2-9])?");

    static Optional<DemoPerson> ofId(String id) {
        return Arrays.stream(DemoClient.values())
                .filter(client -> client.id().equals(id))
                .findFirst()
                .map(client -> new DemoPerson(id, client.role(), client.unit()))
                .or(() -> ofUnit(id));
    }

    private static Optional<DemoPerson> ofUnit(String id) {
        Matcher name = OF_A_UNIT.matcher(id);
        return name.matches() ? Optional.of(new DemoPerson(id, role(name.group(1)), name.group(2))) : Optional.empty();
    }

    private static Role role(String office) {
        return switch (office) {
            case "head" -> Role.UNIT_HEAD;
            case "custodian" -> Role.CUSTODIAN;
            default -> Role.OFFICER;
        };
    }
}
