package vn.danbiet.query.protection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.cases.CheckIn;

/** The protections on account of one denunciation, for whoever holds its receipt. */
@Component
public class Protections {
    private final View<ProtectionDocument> view;

    Protections(View<ProtectionDocument> view) {
        this.view = view;
    }

    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Own(
            String id,
            ReceiptCode receiptCode,
            ProtectionStatus status,
            Phrase statusText,
            Instant requestedAt,
            @Nullable RefusalGround refusal,
            @Nullable EndGround end,
            List<Measures.Ordered> measures,
            List<CheckIn> checkIns) {
        private static Own of(ProtectionDocument one) {
            return new Own(one.id(), one.request().receiptCode(), one.status(), one.status().phrase(),
                    one.request().requestedAt(), one.refusal(), one.end(), one.measures().ordered(), one.checkIns());
        }
    }

    public long await(AtLeast atLeast) {
        return view.await(atLeast);
    }

    /** In the order in which they were asked for. */
    public List<Own> of(String denunciation) {
        return view.documents()
                .find(eq("request.denunciation", denunciation))
                .sort(ascending("firstPosition"))
                .map(Own::of)
                .into(new ArrayList<>());
    }
}
