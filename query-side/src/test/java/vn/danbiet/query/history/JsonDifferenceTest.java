package vn.danbiet.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonDifferenceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<String> between(String before, String after) {
        return JsonDifference.between(JSON.readTree(before), JSON.readTree(after))
                .stream()
                .map(one -> one.op() + " " + one.path() + " " + one.before() + " " + one.after())
                .toList();
    }

    @Test
    void what_is_equal_does_not_differ() {
        assertThat(between("{\"a\": [1, {\"b\": null}]}", "{\"a\": [1, {\"b\": null}]}")).isEmpty();
    }

    @Test
    void fields_are_named_by_where_they_are() {
        assertThat(between("{\"a\": {\"b\": 1, \"c\": 2}, \"d\": 3}", "{\"a\": {\"b\": 4, \"e/f~\": 5}}"))
                .containsExactly("replace /a/b 1 4", "remove /a/c 2 null", "add /a/e~1f~0 null 5", "remove /d 3 null");
    }

    @Test
    void one_more_in_a_list_is_that_alone() {
        assertThat(between("[1, 2]", "[1, 2, 3]")).containsExactly("add /2 null 3");
        assertThat(between("[1, 2]", "[0, 1, 2]")).containsExactly("add /0 null 0");
        assertThat(between("[1, 2, 3]", "[1, 3]")).containsExactly("remove /1 2 null");
        assertThat(between("[1, 2, 3]", "[1, 4, 3]")).containsExactly("replace /1 2 4");
        assertThat(between("[1, 1]", "[1]")).containsExactly("remove /1 1 null");
    }

    @Test
    void a_document_that_was_not_there_is_added_as_a_whole() {
        assertThat(JsonDifference.between(null, JSON.readTree("{\"a\": 1}")))
                .containsExactly(new JsonDifference(JsonDifference.Op.add, "", null, JSON.readTree("{\"a\": 1}")));
        assertThat(JsonDifference.between(null, null)).isEmpty();
    }
}
