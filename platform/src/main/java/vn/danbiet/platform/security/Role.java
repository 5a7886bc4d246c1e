package vn.danbiet.platform.security;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may be to the system; the {@code roles} claim of a token holds the names in the brackets. */
public enum Role {
    /** Handles cases of the own unit ({@code officer}). */
    OFFICER("officer"),
    /** Answers for the unit and decides ({@code unit-head}). */
    UNIT_HEAD("unit-head"),
    /**
     * Keeps the secret of who denounced, for the own unit ({@code custodian}): reads original letters, makes the copies
     * that others get, and is one of the two without whom no identity is opened (LTC 56).
     */
    CUSTODIAN("custodian"),
    /** Reads every unit, without personal data ({@code supervisor}). */
    SUPERVISOR("supervisor"),
    /** Reads the log, without personal data ({@code auditor}). */
    AUDITOR("auditor"),
    /** Runs the system and sees no case ({@code administrator}). */
    ADMINISTRATOR("administrator");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The name in the claim. */
    public String claim() {
        return claim;
    }

    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
