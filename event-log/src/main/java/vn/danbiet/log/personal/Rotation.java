package vn.danbiet.log.personal;

/**
 * How far a rotation of the master key is, or what it came to.
 *
 * @param master the id of the master key that wraps now
 * @param done how many keys were wrapped anew by this run
 * @param left how many keys are still wrapped by others
 */
public record Rotation(String master, long done, long left) {}
