package vn.danbiet.log;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDouble;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.FaultyProxy.Exchange;

/** Something that can happen between a client and its server. */
public interface Fault {
    /** Nothing happens. */
    Fault NONE = exchange -> exchange.forward();

    /** The connection breaks before the request reaches the server. */
    Fault LOSE_REQUEST = exchange -> null;

    /** The connection breaks in the middle of the request. */
    Fault HALF_REQUEST = exchange -> {
        exchange.toServer().write(exchange.request().bytes(), 0, exchange.request().bytes().length / 2);
        return null;
    };

    /** The server does the work, then the connection breaks before the answer arrives. */
    Fault LOSE_ANSWER = exchange -> {
        exchange.forward();
        return null;
    };

    /** The server does the work, then the connection breaks in the middle of the answer. */
    Fault HALF_ANSWER = exchange -> {
        byte[] answer = exchange.forward().bytes();
        exchange.toClient().write(answer, 0, answer.length / 2);
        return null;
    };

    /** The server does the work, the answer never comes, the connection stays open. */
    Fault SILENCE = exchange -> {
        exchange.forward();
        exchange.awaitClientGone();
        return null;
    };

    /** The request vanishes, the connection stays open. */
    Fault BLACK_HOLE = exchange -> {
        exchange.awaitClientGone();
        return null;
    };

    /** @return the answer for the client, or null when the connection is to break */
    @Nullable
    WireMessage strike(Exchange exchange) throws IOException, InterruptedException;

    /** The request lies somewhere on its way and reaches the server only when the test lets it. */
    static Fault late(CountDownLatch arrives, CountDownLatch done) {
        return exchange -> {
            arrives.await();
            exchange.forward();
            done.countDown();
            return null;
        };
    }

    /** The answer comes only when the test lets it. */
    static Fault answeredLate(CountDownLatch when) {
        return exchange -> {
            WireMessage answer = exchange.forward();
            when.await();
            return answer;
        };
    }

    /** The server refuses the command with this error and does nothing. */
    static Fault refused(int code, String name) {
        return exchange -> exchange.request().answer(error(code, name));
    }

    /** The server does the work; then other things happen to it; then it answers with this error nevertheless. */
    static Fault doneButAnswered(int code, String name, Runnable meanwhile) {
        return exchange -> {
            exchange.forward();
            meanwhile.run();
            return exchange.request().answer(error(code, name));
        };
    }

    /** The server does the work; then other things happen to it; then it says that the majority did not confirm it. */
    static Fault notConfirmed(int code, String name, Runnable meanwhile) {
        return exchange -> {
            WireMessage answer = exchange.forward();
            meanwhile.run();
            return answer.with(answer.document()
                    .append("writeConcernError",
                            new BsonDocument("code", new BsonInt32(code)).append("codeName", new BsonString(name))
                                    .append("errmsg", new BsonString(name))));
        };
    }

    /** The server has something against the documents of this stream: it stops before the first of them. */
    static Fault documentRefused(String stream, int code) {
        return exchange -> {
            BsonDocument insert = exchange.request().document();
            BsonArray documents = insert.getArray("documents");
            int index = 0;
            while (index < documents.size()
                    && !documents.get(index).asDocument().getString("stream").getValue().equals(stream)) {
                index++;
            }
            if (index == documents.size()) {
                return exchange.forward();
            }
            BsonDocument answer = new BsonDocument("ok", new BsonDouble(1)).append("n", new BsonInt32(0));
            if (index > 0) {
                insert.put("documents", new BsonArray(documents.subList(0, index)));
                answer = exchange.forward(exchange.request().with(insert)).document();
            }
            if (!answer.containsKey("writeErrors")) {
                answer.put("writeErrors", new BsonArray(List.of(writeError(index, code))));
            }
            return exchange.request().answer(answer);
        };
    }

    /** The server has something against whatever is to be written, and does nothing; nobody who tries again does better. */
    static Fault writeRefused(int code) {
        return exchange -> exchange.request()
                .answer(new BsonDocument("ok", new BsonDouble(1)).append("n", new BsonInt32(0))
                        .append("writeErrors", new BsonArray(List.of(writeError(0, code)))));
    }

    private static BsonDocument writeError(int index, int code) {
        return new BsonDocument("index", new BsonInt32(index)).append("code", new BsonInt32(code))
                .append("errmsg", new BsonString("Document failed validation"));
    }

    private static BsonDocument error(int code, String name) {
        return new BsonDocument("ok", new BsonDouble(0)).append("code", new BsonInt32(code))
                .append("codeName", new BsonString(name))
                .append("errmsg", new BsonString(name));
    }
}
