package vn.danbiet.standalone.issuer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.security.Role;

/** Those who can get a token for trying out, each with the secret {@code demo}. Who they are is made up. */
public enum DemoClient {
    OFFICER_A(Role.OFFICER, Unit.A),
    HEAD_A(Role.UNIT_HEAD, Unit.A),
    OFFICER_B(Role.OFFICER, Unit.B),
    HEAD_B(Role.UNIT_HEAD, Unit.B),
    OFFICER_P(Role.OFFICER, Unit.P),
    HEAD_P(Role.UNIT_HEAD, Unit.P),
    CUSTODIAN_A(Role.CUSTODIAN, Unit.A),
    CUSTODIAN_B(Role.CUSTODIAN, Unit.B),
    CUSTODIAN_P(Role.CUSTODIAN, Unit.P),
    SUPERVISOR(Role.SUPERVISOR, null),
    AUDITOR(Role.AUDITOR, null),
    ADMINISTRATOR(Role.ADMINISTRATOR, null);

    /** The secret of every demo client. */
    public static final String SECRET = "demo";

    private final Role role;
    private final @Nullable String unit;

    DemoClient(Role role, @Nullable String unit) {
        this.role = role;
        this.unit = unit;
    }

    /** For example {@code officer-a}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Role role() {
        return role;
    }

    /** The unit they work for, if any. */
    public @Nullable String unit() {
        return unit;
    }

    private static final class Unit {
        static final String A = "xa-binh-luc";
        static final String B = "so-xay-dung";
        static final String P = "ubnd-tinh-ninh-binh";
    }
}
