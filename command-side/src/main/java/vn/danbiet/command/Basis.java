package vn.danbiet.command;

import java.util.Map;
import vn.danbiet.platform.log.EventMetadata;

/**
 * What allows an order, as the tables of acts say on the day it is carried out. The log keeps it beside the events: which
 * article something was done under can be shown long after the tables have changed.
 *
 * @param act the act in its table, such as {@code complaint/ACCEPT}
 * @param entitled who may do it
 * @param articles that govern it, or {@link Rule#OWN} for a convention of this system
 */
public record Basis(String act, String entitled, String articles) {

    Map<String, String> asMetadata() {
        return articles.equals(Rule.OWN)
                ? Map.of(EventMetadata.ACT, act, EventMetadata.ENTITLED, entitled)
                : Map.of(EventMetadata.ACT, act, EventMetadata.ENTITLED, entitled, EventMetadata.ARTICLES, articles);
    }
}
