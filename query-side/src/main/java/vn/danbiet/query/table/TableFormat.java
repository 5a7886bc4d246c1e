package vn.danbiet.query.table;

import org.jspecify.annotations.Nullable;

/**
 * As which file a table is wanted.
 *
 * @param format CSV unless said
 * @param bom whether a CSV file begins with the mark by which Excel knows that it is UTF-8; not unless said
 */
public record TableFormat(@Nullable Kind format, @Nullable Boolean bom) {
    Kind kind() {
        return format == null ? Kind.CSV : format;
    }

    boolean marked() {
        return Boolean.TRUE.equals(bom);
    }

    /** The kinds of files. */
    public enum Kind {
        /** RFC 4180: comma, CRLF, UTF-8. */
        CSV("text/csv"),
        /** ISO/IEC 29500. */
        XLSX(TableFormat.XLSX);

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** The media types, for what an endpoint says it produces. */
    public static final String CSV = "text/csv";

    /** As {@link #CSV}. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
