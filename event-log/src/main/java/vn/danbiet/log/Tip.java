package vn.danbiet.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the log continues as far as a writer knows. It only ever follows what a majority has. For one thread. */
final class Tip {
    /** When others wrote more than this, it is cheaper to begin anew at the end of the log. */
    private static final int MOST_NEWS = 4096;

    private final Positions positions;
    private final Streams streams;

    /** {@code null} when it has to be read first. */
    private @Nullable Head head;

    Tip(Positions positions, Streams streams) {
        this.positions = positions;
        this.streams = streams;
    }

    boolean isKnown() {
        return head != null;
    }

    Head head() {
        if (head == null) {
            throw new IllegalStateException("The head is read before anything is inserted");
        }
        return head;
    }

    /** @throws LogBroken when the last document of the log was changed */
    void readUnlessKnown(LogCollection server) {
        if (head == null) {
            head = positions.readHead(server);
        }
    }

    /** It is not certain any more what the log has: to be read anew. */
    void forget() {
        head = null;
    }

    /**
     * Goes on to where the log continues now, given where it continued before; checks the links on the way.
     *
     * @return whether there was anything new
     * @throws LogBroken when something new does not follow what was there
     */
    boolean catchUp(LogCollection server) {
        List<Link> news = server.linksFrom(head().position(), MOST_NEWS);
        for (Link link : news) {
            head().requireFollowedBy(link);
            positions.passed(link);
            streams.passed(link);
            head = Head.after(link);
        }
        if (news.size() == MOST_NEWS) {
            head = positions.readHead(server);
        }
        return !news.isEmpty();
    }

    /** Goes on behind documents that are in for good. */
    void passed(List<LogDocument> documents) {
        documents.forEach(streams::passed);
        LogDocument last = documents.getLast();
        positions.passed(last);
        head = Head.after(last);
    }
}
