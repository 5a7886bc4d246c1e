package vn.danbiet.log;

import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A TCP proxy before a MongoDB server that does harm to chosen exchanges about the log. */
public final class FaultyProxy implements AutoCloseable {
    private final ServerAddress server;
    private final Fault always;
    private final ServerSocket listening;
    private final Queue<Fault> forInserts = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> forReads = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Semaphore harmDone = new Semaphore(0);
    private final AtomicBoolean cut = new AtomicBoolean();

    public FaultyProxy(ServerAddress server) {
        this(server, Exchange::forward);
    }

    /** @param always what happens to all messages that are not harmed otherwise */
    FaultyProxy(ServerAddress server, Fault always) {
        this.server = server;
        this.always = always;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    public ServerAddress address() {
        return new ServerAddress(listening.getInetAddress().getHostAddress(), listening.getLocalPort());
    }

    /** What happens to the next inserts, one fault each. */
    public void harm(Fault... next) {
        forInserts.addAll(List.of(next));
    }

    /** What happens to the next questions, one fault each. */
    void harmReads(Fault... next) {
        forReads.addAll(List.of(next));
    }

    /** Waits until one more exchange has met its fault. */
    public void awaitHarm() throws InterruptedException {
        if (!harmDone.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Nothing came by that was to be harmed");
        }
    }

    /** No further harm. */
    public void spare() {
        forInserts.clear();
        forReads.clear();
    }

    /** From now on nothing gets through. */
    void cut() {
        cut.set(true);
        sockets.forEach(FaultyProxy::closeQuietly);
    }

    void mend() {
        cut.set(false);
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                sockets.add(client);
                if (cut.get()) {
                    closeQuietly(client);
                } else {
                    Thread.startVirtualThread(() -> serve(client));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    /** A connection carries one exchange after the other, so requests and answers can be passed on in turn. */
    private void serve(Socket client) {
        try (client; Socket upstream = new Socket(server.getHost(), server.getPort())) {
            sockets.add(upstream);
            client.setTcpNoDelay(true);
            upstream.setTcpNoDelay(true);
            DataInputStream requests = new DataInputStream(client.getInputStream());
            DataInputStream answers = new DataInputStream(upstream.getInputStream());
            OutputStream toClient = client.getOutputStream();
            while (true) {
                Exchange exchange = new Exchange(WireMessage.read(requests), requests, toClient, answers,
                        upstream.getOutputStream());
                Fault fault = next(exchange.request());
                if (fault != null) {
                    harmDone.release();
                }
                WireMessage answer = (fault == null ? always : fault).strike(exchange);
                if (answer == null) {
                    return;
                }
                toClient.write(answer.bytes());
            }
        } catch (IOException | InterruptedException closed) {
            // one of the two went away
        } finally {
            sockets.remove(client);
        }
    }

    private @Nullable Fault next(WireMessage request) {
        if (!forInserts.isEmpty() && request.isForTheLog("insert")) {
            return forInserts.poll();
        }
        return !forReads.isEmpty() && request.isForTheLog("find") ? forReads.poll() : null;
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone either way
        }
    }

    @Override
    public void close() {
        cut();
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request and what can be done with it. */
    public record Exchange(
            WireMessage request,
            DataInputStream fromClient,
            OutputStream toClient,
            DataInputStream fromServer,
            OutputStream toServer) {

        /** Lets the server do its work. */
        WireMessage forward() throws IOException {
            return forward(request);
        }

        /** Lets the server do other work. */
        WireMessage forward(WireMessage instead) throws IOException {
            toServer.write(instead.bytes());
            return WireMessage.read(fromServer);
        }

        void awaitClientGone() throws IOException {
            fromClient.read();
        }
    }
}
