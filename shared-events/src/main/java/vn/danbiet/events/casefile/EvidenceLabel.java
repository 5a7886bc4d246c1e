package vn.danbiet.events.casefile;

/**
 * What tells a file of evidence from others, and may tell who it is about.
 *
 * @param name as it was handed in, never a path
 * @param sha256 of the content, in hexadecimal: whoever holds the original can prove that it is the same
 */
public record EvidenceLabel(String name, String sha256) {
    /** Personal data stays out of logs and error texts, also by accident. */
    @Override
    public String toString() {
        return "EvidenceLabel[withheld]";
    }
}
