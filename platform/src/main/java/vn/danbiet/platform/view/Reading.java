package vn.danbiet.platform.view;

import org.springframework.http.ResponseEntity;

/** The answer to a read: it names the position that what was read has at least seen. */
public final class Reading {
    /** The header that names the position. */
    public static final String POSITION = "Position";

    private Reading() {}

    public static ResponseEntity.BodyBuilder at(long position) {
        return ResponseEntity.ok().header(POSITION, Long.toString(position));
    }
}
