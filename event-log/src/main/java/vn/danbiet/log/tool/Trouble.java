package vn.danbiet.log.tool;

/** What the person at the keyboard has to put right. The message is for them and holds no secret. */
final class Trouble extends RuntimeException {
    Trouble(String message) {
        super(message, null, false, false);
    }
}
