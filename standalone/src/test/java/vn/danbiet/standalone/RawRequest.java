package vn.danbiet.standalone;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Bytes sent as they are, for what no HTTP client would send. */
final class RawRequest {
    private static final int PATIENCE_MILLIS = 30_000;

    private RawRequest() {}

    /** @param head lines of the request, without the one that ends the connection */
    static Answer send(int port, String head, byte... body) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            var request = new ByteArrayOutputStream();
            request.writeBytes((head.replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            request.writeBytes(body);
            socket.getOutputStream().write(request.toByteArray());
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        String response = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        int blank = response.indexOf("\r\n\r\n");
        List<String> lines = response.substring(0, blank).lines().toList();
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        lines.stream()
                .skip(1)
                .map(line -> line.split(": *", 2))
                .forEach(header -> headers.put(header[0], List.of(header[1])));
        String body = response.substring(blank + 4);
        return new Answer(Integer.parseInt(lines.getFirst().split(" ")[1]), HttpHeaders.of(headers, (_, _) -> true),
                headers.containsKey("Transfer-Encoding")
                        ? body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1)
                        : body);
    }
}
