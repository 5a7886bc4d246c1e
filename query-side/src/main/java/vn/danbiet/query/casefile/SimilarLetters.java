package vn.danbiet.query.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.cases.PersonWords;

/**
 * Suggests letters that may be the same again, or come from the same people. It compares digests of words and names, so
 * nothing is opened for it; whether two letters belong together, people decide and put on record as a link.
 *
 * <p>
 * A confidential case is never suggested.
 *
 * <p>
 * It looks through the newest {@value #NEWEST} letters on the same desk, and as many older ones there that share a name.
 */
@Component
class SimilarLetters {
    private static final int NEWEST = 500;
    private static final int MOST = 10;

    /** Below, two letters have no more in common than any two in the same language. */
    private static final double LEAST = 0.3;

    private final View<CasefileDocument> view;

    SimilarLetters(View<CasefileDocument> view) {
        this.view = view;
    }

    /**
     * A letter that may belong to the one that was asked about.
     *
     * @param samePeople whether all words of somebody's name are also in a name of the other letter
     * @param words how much of the words is in both, from 0 to 1
     */
    record Similar(
            String id,
            CaseKind kind,
            ReceiptCode receiptCode,
            String subject,
            Instant receivedAt,
            boolean samePeople,
            double words) {
        double score() {
            return (samePeople ? 1 : 0) + words;
        }
    }

    /** The part of a file that is compared, and all that is read for it. */
    public record Row(
            @BsonId String id,
            CaseKind kind,
            ReceiptCode receiptCode,
            String subject,
            Instant receivedAt,
            List<String> words,
            List<PersonWords> personWords) {}

    /** The most similar first, among those on a desk of whoever asks. */
    List<Similar> to(CasefileDocument letter, CaseReader reader) {
        if (letter.charge().confidential()) {
            // Nor is it a way to learn which letters have the same words as one that nobody may see.
            return List.of();
        }
        List<UnitId> desks = letter.charge().deskUnits().stream().filter(reader::seesPersonalData).toList();
        Bson sameDesk = and(reader.withPersonalData(desks), ne("_id", letter.id()), eq("charge.confidential", false),
                reader.visible());
        var candidates = new TreeMap<String, Row>();
        read(sameDesk).forEach(row -> candidates.put(row.id(), row));
        List<String> names = letter.personWords().stream().flatMap(person -> person.words().stream()).toList();
        if (!names.isEmpty()) {
            read(and(sameDesk, in("personWords.words", names))).forEach(row -> candidates.put(row.id(), row));
        }
        return similar(letter, candidates);
    }

    private List<Row> read(Bson condition) {
        return view.documents()
                .withDocumentClass(Row.class)
                .find(condition)
                .projection(include("kind", "receiptCode", "subject", "receivedAt", "words", "personWords"))
                .sort(descending("firstPosition"))
                .limit(NEWEST)
                .into(new ArrayList<>());
    }

    private static List<Similar> similar(CasefileDocument letter, Map<String, Row> candidates) {
        return candidates.values()
                .stream()
                .map(row -> new Similar(row.id(), row.kind(), row.receiptCode(), row.subject(), row.receivedAt(),
                        samePeople(letter.personWords(), row.personWords()), inBoth(letter.words(), row.words())))
                .filter(one -> one.samePeople() || one.words() >= LEAST)
                .sorted(Comparator.comparingDouble(Similar::score).reversed().thenComparing(Similar::id))
                .limit(MOST)
                .toList();
    }

    /** With or without marks: a name that was typed without them has fewer words, which are all in the one with. */
    private static boolean samePeople(List<PersonWords> these, List<PersonWords> those) {
        return these.stream()
                .anyMatch(one -> those.stream()
                        .anyMatch(other -> !one.words().isEmpty() && !other.words().isEmpty()
                                && (other.words().containsAll(one.words()) || one.words().containsAll(other.words()))));
    }

    /** Jaccard: the words in both, of all that are in either. */
    private static double inBoth(List<String> these, List<String> those) {
        Set<String> all = new HashSet<>(these);
        all.addAll(those);
        Set<String> both = new HashSet<>(these);
        both.retainAll(Set.copyOf(those));
        return all.isEmpty() ? 0 : Math.round(100.0 * both.size() / all.size()) / 100.0;
    }
}
