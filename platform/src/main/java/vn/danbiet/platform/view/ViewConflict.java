package vn.danbiet.platform.view;

/** Another process wrote to the view in between. What this one has in hand is void; it begins again from its token. */
final class ViewConflict extends RuntimeException {
    ViewConflict(String message) {
        super(message);
    }
}
