package vn.danbiet.query.figures;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import vn.danbiet.platform.view.ViewDocument;

/** How often identities were opened in one case. */
public record OpeningsDocument(@BsonId String id, long position, List<Step> steps) implements ViewDocument {

    /** One act: asked for, approved, declined, told. */
    public record Step(int year, Kind kind, String role) {}

    public enum Kind {
        REQUESTED,
        APPROVED,
        DECLINED,
        TOLD
    }
}
