package vn.danbiet.command.identity;

/** What is stored in the vault is not, or no longer wholly, what the log says was stored. */
public final class SealedDamaged extends RuntimeException {
    SealedDamaged(String piece) {
        super("The sealed piece " + piece + " is not what the log says it is");
    }
}
