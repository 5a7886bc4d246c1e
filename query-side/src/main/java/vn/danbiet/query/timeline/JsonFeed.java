package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import vn.danbiet.events.Phrase;

/** A feed as JSON Feed 1.1 (jsonfeed.org). What has no place in it stands under {@code _danbiet}, as the format has it. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        String description,
        String language,
        @JsonProperty("_danbiet") Beside beside,
        List<Item> items) {

    /** The same in both languages. */
    record Beside(Phrase title, Phrase description) {}

    record Item(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            String language,
            @JsonProperty("_danbiet") Told told) {

        /** The same in both languages. */
        record Told(Phrase title, Phrase text) {}
    }

    /** @param site the address of the site, without a slash at its end */
    static JsonFeed of(Feed feed, String site, String self) {
        String about = site + feed.about();
        return new JsonFeed("https://jsonfeed.org/version/1.1", feed.title().vi(), about, self, both(feed.subtitle()),
                "vi", new Beside(feed.title(), feed.subtitle()),
                feed.items()
                        .stream()
                        .map(item -> new Item(item.id(), about, item.title().vi(), both(item.text()), item.published(),
                                item.updated(), "vi", new Item.Told(item.title(), item.text())))
                        .toList());
    }

    private static String both(Phrase phrase) {
        return phrase.vi() + "\n" + phrase.en();
    }
}
