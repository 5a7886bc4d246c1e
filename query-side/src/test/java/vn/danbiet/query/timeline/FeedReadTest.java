package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.law.TermFamily;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.Register;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedReadTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String AWKWARD = "Sửa đường <làng> & cầu \"Mây\" ]]> trước 12/12";

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private View<TimelineDocument> view;

    @Autowired
    private MockMvcTester http;

    private final JsonMapper json = JsonMapper.shared();

    @BeforeEach
    void organise() {
        Register.record(events, log);
    }

    private void seen(long position) {
        view.await(new AtLeast(position));
    }

    private Case answered(int number) {
        Case one = Case.number(number);
        seen(cases.happened(one.received(), one.answered(),
                new PetitionAnswerPublished(one.id(), Case.RECORDED_AT, AWKWARD)));
        return one;
    }

    @Test
    void a_json_feed_has_what_version_1_1_asks_for() {
        Case one = answered(31);
        for (String about : List.of("timelines/" + one.code(), "units/land-office")) {
            MvcTestResult answer = get("/public/v1/" + about + "/feed.json");
            assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/feed+json");
            JsonNode feed = json.readTree(answer.getResponse().getContentAsByteArray());

            assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.path("title").asString()).isNotBlank();
            assertThat(URI.create(feed.path("feed_url").asString())).hasScheme("http")
                    .hasPath("/public/v1/" + about + "/feed.json");
            assertThat(URI.create(feed.path("home_page_url").asString())).hasScheme("http");
            List<String> ids = feed.path("items").valueStream().map(item -> item.path("id").asString()).toList();
            assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
            assertThat(feed.path("items").valueStream()).allSatisfy(item -> {
                assertThat(item.path("content_text").asString()).contains("\n");
                assertThat(Instant.parse(item.path("date_published").asString()))
                        .isBeforeOrEqualTo(Instant.parse(item.path("date_modified").asString()));
            });
            assertThat(feed.path("items").get(0).path("content_text").asString()).contains(AWKWARD);
        }
    }

    @Test
    void an_atom_feed_has_what_rfc_4287_asks_for() throws Exception {
        Case one = answered(32);
        for (String about : List.of("timelines/" + one.code(), "units/land-office")) {
            MvcTestResult answer = get("/public/v1/" + about + "/feed.atom");
            assertThat(answer).hasStatusOk();
            assertThat(answer.getResponse().getContentType()).startsWith("application/atom+xml");
            Element feed = parsed(answer).getDocumentElement();

            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(feed.getLocalName()).isEqualTo("feed");
            for (String required : List.of("id", "title", "updated")) {
                assertThat(children(feed, required)).as(required).hasSize(1);
            }
            Instant.parse(children(feed, "updated").getFirst().getTextContent());
            assertThat(children(feed, "author")).as("of all entries").hasSize(1);
            assertThat(children(feed, "link")).extracting(link -> link.getAttribute("rel"))
                    .containsExactly("self", "alternate");
            List<Element> entries = children(feed, "entry");
            assertThat(entries).isNotEmpty();
            var ids = new ArrayList<String>();
            for (Element entry : entries) {
                for (String required : List.of("id", "title", "updated", "published", "content")) {
                    assertThat(children(entry, required)).as(required).hasSize(1);
                }
                ids.add(URI.create(children(entry, "id").getFirst().getTextContent()).toString());
                Element content = children(entry, "content").getFirst();
                assertThat(content.getAttribute("type")).isEqualTo("xhtml");
                assertThat(content.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "div").getLength())
                        .isEqualTo(1);
            }
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(entries.getFirst().getTextContent()).contains(AWKWARD);
        }
    }

    private static Document parsed(MvcTestResult answer) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node instanceof Element && ATOM.equals(node.getNamespaceURI())
                        && name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }

    @Test
    void whoever_has_the_feed_gets_it_again_only_when_it_changed() {
        Case one = answered(33);
        for (String format : List.of("feed.json", "feed.atom")) {
            String address = "/public/v1/timelines/" + one.code() + "/" + format;
            MvcTestResult first = get(address);
            assertThat(first).hasHeader("Cache-Control", "no-cache, public").containsHeader("Last-Modified");
            String etag = first.getResponse().getHeader("ETag");

            MvcTestResult second = http.get().uri(address).header("If-None-Match", etag).exchange();
            assertThat(second).hasStatus(304);
            assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
            assertThat(http.get()
                    .uri(address)
                    .header("If-Modified-Since", first.getResponse().getHeader("Last-Modified"))
                    .exchange()).as("a date does not tell what was withheld").hasStatusOk();

            seen(cases.happened(one.rated()));
            assertThat(http.get().uri(address).header("If-None-Match", etag).exchange()).hasStatusOk();
        }
    }

    @Test
    void a_term_that_ran_out_stands_in_the_feed_though_nothing_happened() throws Exception {
        Case one = Case.number(34);
        seen(cases.happened(one.received(),
                one.armed(1, TermFamily.PETITION_RESOLVE, "DEFAULT", LocalDate.of(2026, 9, 1))));

        assertThat(text("/public/v1/timelines/" + one.code() + "/feed.json")).contains("Quá hạn: ", "Overdue: ");
        assertThat(text("/public/v1/timelines/" + one.code() + "/feed.atom")).contains("Quá hạn: ");
    }

    @Test
    void a_withheld_entry_keeps_its_id_and_loses_its_words() throws Exception {
        Case one = answered(35);
        String address = "/public/v1/timelines/" + one.code();
        JsonNode before = json.readTree(get(address + "/feed.json").getResponse().getContentAsByteArray());
        seen(cases.happened(new EntryWithheld(one.id().value(), Case.RECORDED_AT, 2, Case.LAND,
                WithholdingGround.PROTECTION_OF_A_PERSON, "NĐ 20/2008 Điều 19")));

        JsonNode after = json.readTree(get(address + "/feed.json").getResponse().getContentAsByteArray());
        assertThat(after.path("items").get(0).path("id")).isEqualTo(before.path("items").get(0).path("id"));
        for (String part : List.of("", "/feed.json", "/feed.atom")) {
            assertThat(text(address + part)).as(part)
                    .contains("NĐ 20/2008 Điều 19")
                    .doesNotContain("Sửa đường", "12/12");
        }
        for (String part : List.of("timeline", "feed.json", "feed.atom")) {
            assertThat(text("/public/v1/units/land-office/" + part)).as(part).contains("NĐ 20/2008 Điều 19");
        }
        seen(cases.happened(one.withheld()));
        assertThat(text("/public/v1/units/land-office/feed.json")).doesNotContain(one.code().value());
    }

    @Test
    void a_confidential_case_is_answered_like_none() throws Exception {
        DenunciationCase hidden = DenunciationCase.number(36);
        seen(cases.happened(hidden.untilConcluded()));

        for (String part : List.of("/feed.json", "/feed.atom", "/events")) {
            MvcTestResult confidential = get("/public/v1/timelines/" + hidden.code() + part);
            MvcTestResult none = get("/public/v1/timelines/" + Case.number(996).code() + part);
            MvcTestResult malformed = get("/public/v1/timelines/nothing-of-ours" + part);
            for (MvcTestResult other : List.of(none, malformed)) {
                assertThat(confidential).hasStatus(404).hasHeader("Content-Type", "application/problem+json");
                assertThat(other.getResponse().getContentAsByteArray())
                        .isEqualTo(confidential.getResponse().getContentAsByteArray());
                assertThat(other.getResponse().getHeaderNames()).isEqualTo(confidential.getResponse().getHeaderNames());
            }
        }
        assertThat(text("/public/v1/units/land-office/feed.json")).doesNotContain(hidden.code().value());
        assertThat(get("/public/v1/units/no-such-unit/feed.atom")).hasStatus(404);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private String text(String address) throws Exception {
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
