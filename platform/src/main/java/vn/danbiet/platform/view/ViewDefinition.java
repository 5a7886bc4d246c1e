package vn.danbiet.platform.view;

import java.util.List;
import org.bson.conversions.Bson;

/**
 * What makes a view.
 *
 * @param name of its collection, its processor and its entry in the health report
 * @param version counts up with each change of the fold or of the document; the view is then built anew
 * @param indexes one for each way it is read
 */
public record ViewDefinition<D extends ViewDocument>(
        String name,
        int version,
        Class<D> documentClass,
        Fold<D> fold,
        List<Index> indexes) {
    public ViewDefinition {
        indexes = List.copyOf(indexes);
    }

    /** An index over these keys. */
    public record Index(Bson keys, boolean unique) {
        public static Index on(Bson keys) {
            return new Index(keys, false);
        }

        public static Index unique(Bson keys) {
            return new Index(keys, true);
        }
    }
}
