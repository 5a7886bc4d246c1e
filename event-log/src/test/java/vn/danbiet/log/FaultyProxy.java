package vn.danbiet.log;

import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A TCP proxy before a MongoDB server that does harm to chosen inserts into the log. */
final class FaultyProxy implements AutoCloseable {
    enum Fault {
        /** The insert never reaches the server; the connection breaks. */
        LOSE_REQUEST,
        /** The server does the work, then the connection breaks before the answer arrives. */
        LOSE_ANSWER,
        /** The server does the work, the answer never comes, the connection stays open. */
        SILENCE
    }

    private static final byte[] INSERT = ("insert\0".concat("\n\0\0\0").concat(LogCollection.NAME))
            .getBytes(StandardCharsets.ISO_8859_1);

    private final ServerAddress server;
    private final ServerSocket listening;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Semaphore harmDone = new Semaphore(0);
    private final AtomicBoolean cut = new AtomicBoolean();

    FaultyProxy(ServerAddress server) {
        this.server = server;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    ServerAddress address() {
        return new ServerAddress(listening.getInetAddress().getHostAddress(), listening.getLocalPort());
    }

    /** What happens to the next inserts, one fault each. */
    void harm(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** Waits until one more fault has happened. */
    void awaitHarm() throws InterruptedException {
        if (!harmDone.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new AssertionError("No insert came by");
        }
    }

    /** No further harm. */
    void spare() {
        faults.clear();
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
            DataInputStream requests = new DataInputStream(client.getInputStream());
            DataInputStream answers = new DataInputStream(upstream.getInputStream());
            OutputStream toServer = upstream.getOutputStream();
            OutputStream toClient = client.getOutputStream();
            while (true) {
                byte[] request = message(requests);
                Fault fault = contains(request, INSERT) ? faults.poll() : null;
                if (fault == Fault.LOSE_REQUEST) {
                    harmDone.release();
                    return;
                }
                toServer.write(request);
                byte[] answer = message(answers);
                if (fault != null) {
                    harmDone.release();
                    if (fault == Fault.SILENCE) {
                        requests.read();
                    }
                    return;
                }
                toClient.write(answer);
            }
        } catch (IOException closed) {
            // one of the two went away
        }
    }

    private static byte[] message(DataInputStream in) throws IOException {
        byte[] length = in.readNBytes(4);
        if (length.length < 4) {
            throw new IOException("closed");
        }
        int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
        byte[] message = Arrays.copyOf(length, size);
        in.readFully(message, 4, size - 4);
        return message;
    }

    private static boolean contains(byte[] text, byte[] part) {
        for (int i = 0; i + part.length <= text.length; i++) {
            if (Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
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
}
