package vn.danbiet.query.timeline;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.danbiet.events.Phrase;

/** A feed as Atom 1.0 (RFC 4287): Vietnamese, with English beside. */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param site the address of the site, without a slash at its end */
    static byte[] of(Feed feed, String site, String self) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).write(feed, site + feed.about(), self);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Feed feed, String about, String self) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        language("vi");
        element("id", feedId(feed));
        element("title", feed.title().vi());
        element("subtitle", feed.subtitle().vi() + "\n" + feed.subtitle().en());
        element("updated", feed.updated().toString());
        xml.writeStartElement(ATOM, "author");
        element("name", "Dân Biết");
        xml.writeEndElement();
        link("self", self, "application/atom+xml");
        link("alternate", about, "application/json");
        for (Feed.Item item : feed.items()) {
            write(item, about);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Wherever the site moves, the feed stays the same. */
    private static String feedId(Feed feed) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("danbiet feed " + feed.about()).getBytes(StandardCharsets.UTF_8));
    }

    private void write(Feed.Item item, String about) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element("id", item.id());
        element("title", item.title().vi());
        element("published", item.published().toString());
        element("updated", item.updated().toString());
        link("alternate", about, "application/json");
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "xhtml");
        xml.setDefaultNamespace(XHTML);
        xml.writeStartElement(XHTML, "div");
        xml.writeDefaultNamespace(XHTML);
        paragraph("vi", item.text().vi());
        paragraph("en", item.text().en());
        xml.writeEndElement();
        xml.setDefaultNamespace(ATOM);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void paragraph(String language, String text) throws XMLStreamException {
        xml.writeStartElement(XHTML, "p");
        language(language);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void language(String language) throws XMLStreamException {
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", language);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
        xml.writeAttribute("type", type);
    }

    /** XML has no way at all to write some characters; one of them would make the feed unreadable for everybody. */
    private static String allowed(String text) {
        return text.codePoints()
                .map(one -> one == '\t' || one == '\n' || one >= ' ' && one <= 0xD7FF || one >= 0xE000 && one <= 0xFFFD
                        || one >= 0x10000 ? one : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
