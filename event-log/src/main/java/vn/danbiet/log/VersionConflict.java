package vn.danbiet.log;

/** The stream does not end where the unit wanted to continue it. Nothing was written; reload and decide again. */
public final class VersionConflict extends EventLogException {
    private final String stream;
    private final long version;
    private final long nextVersion;

    VersionConflict(String stream, long version, long nextVersion) {
        super("Stream " + stream + " continues with version " + nextVersion + ", not with " + version, null);
        this.stream = stream;
        this.version = version;
        this.nextVersion = nextVersion;
    }

    /** The stream. */
    public String stream() {
        return stream;
    }

    /** The version that was refused. */
    public long version() {
        return version;
    }

    /** The version with which the stream continued when this was noticed. */
    public long nextVersion() {
        return nextVersion;
    }
}
