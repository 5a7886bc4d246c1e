package vn.danbiet.query.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.cases.Told;

/** What the petitioner was asked and what they said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldExchange(
        @Nullable String question,
        @Nullable Instant askedAt,
        @Nullable Told<String> reply,
        @Nullable Instant repliedAt) {

    static List<ToldExchange> of(PetitionDocument petition) {
        return petition.handling()
                .exchanges()
                .stream()
                .map(exchange -> new ToldExchange(exchange.question(), exchange.askedAt(),
                        Told.ofNullable(exchange.reply(), petition.forgotten()), exchange.repliedAt()))
                .toList();
    }
}
