package vn.danbiet.standalone;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.security.Role;

/** Who asks, and what they are to the case: a column of the access matrix. */
enum AccessColumn {
    /** Without a token. */
    ANYBODY(null, null),
    /** Without a token, with what a receipt gives: the key of a petition, the receipt of a denunciation. */
    PETITIONER(null, null),
    /** Of the unit in charge. */
    OFFICER(Role.OFFICER, AccessCases.OWN),
    /** Of the unit in charge, and the case is theirs to work on. */
    HANDLER(Role.OFFICER, AccessCases.OWN),
    /** Of the unit in charge. */
    HEAD(Role.UNIT_HEAD, AccessCases.OWN),
    /** Of the unit in charge. */
    CUSTODIAN(Role.CUSTODIAN, AccessCases.OWN),
    /** Of the unit that was asked to take the case over and has not answered. */
    OFFERED_OFFICER(Role.OFFICER, AccessCases.OFFERED),
    OFFERED_HEAD(Role.UNIT_HEAD, AccessCases.OFFERED),
    /** Of the unit that gave the case away. */
    FORMER_OFFICER(Role.OFFICER, AccessCases.FORMER),
    FORMER_HEAD(Role.UNIT_HEAD, AccessCases.FORMER),
    /** Of the unit above the one in charge. */
    SUPERIOR_OFFICER(Role.OFFICER, AccessCases.SUPERIOR),
    SUPERIOR_HEAD(Role.UNIT_HEAD, AccessCases.SUPERIOR),
    /** Of a unit that has merged into the one in charge: an old token, a code that is no more. */
    PREDECESSOR_OFFICER(Role.OFFICER, AccessCases.MERGED),
    /** Of the unit that another one has merged into, for a case that other one left behind. */
    SUCCESSOR_OFFICER(Role.OFFICER, AccessCases.OWN),
    SUCCESSOR_HEAD(Role.UNIT_HEAD, AccessCases.OWN),
    /** Of a unit that has nothing to do with the case. */
    OTHER_OFFICER(Role.OFFICER, AccessCases.OTHER),
    OTHER_HEAD(Role.UNIT_HEAD, AccessCases.OTHER),
    OTHER_CUSTODIAN(Role.CUSTODIAN, AccessCases.OTHER),
    /** Of the unit in charge, and the case is about them. */
    PARTY_OFFICER(Role.OFFICER, AccessCases.OWN),
    /** Of a unit that the case is about. */
    PARTY_UNIT_OFFICER(Role.OFFICER, AccessCases.FORMER),
    PARTY_UNIT_HEAD(Role.UNIT_HEAD, AccessCases.FORMER),
    SUPERVISOR(Role.SUPERVISOR, null),
    /** And the case is about them. */
    PARTY_SUPERVISOR(Role.SUPERVISOR, null),
    AUDITOR(Role.AUDITOR, null),
    /** And the case is about them. */
    PARTY_AUDITOR(Role.AUDITOR, null),
    ADMINISTRATOR(Role.ADMINISTRATOR, null);

    final @Nullable Role role;
    final @Nullable String unit;

    AccessColumn(@Nullable Role role, @Nullable String unit) {
        this.role = role;
        this.unit = unit;
    }

    /** As the table has it, for example {@code party-officer}; also their id. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What they are to the case. */
    AccessCases.Relation relation() {
        return switch (this) {
            case OFFERED_OFFICER, OFFERED_HEAD -> AccessCases.Relation.OFFERED;
            case FORMER_OFFICER, FORMER_HEAD -> AccessCases.Relation.GIVEN_AWAY;
            case SUCCESSOR_OFFICER, SUCCESSOR_HEAD -> AccessCases.Relation.LEFT_BEHIND;
            case PARTY_OFFICER, PARTY_UNIT_OFFICER, PARTY_UNIT_HEAD, PARTY_SUPERVISOR, PARTY_AUDITOR ->
                AccessCases.Relation.ABOUT_THEM;
            default -> AccessCases.Relation.PLAIN;
        };
    }
}
