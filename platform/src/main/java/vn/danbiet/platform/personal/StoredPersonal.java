package vn.danbiet.platform.personal;

/** The names under which personal data is stored, in the log and in views. */
public final class StoredPersonal {
    /** Base64url, without padding, of what the subject's key made of it. */
    public static final String SEALED = "sealed";

    /** In the place of {@link #SEALED} where it was recorded before anything was sealed. */
    public static final String CLEAR = "clear";

    public static final String SUBJECT = "subject";

    private StoredPersonal() {}
}
