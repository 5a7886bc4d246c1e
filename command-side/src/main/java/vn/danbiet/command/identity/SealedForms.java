package vn.danbiet.command.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** As what things lie in the vault: texts as they are, the others as JSON, a file after the JSON that names it. */
final class SealedForms {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SealedForms() {}

    private record FileHeader(String name, String mediaType) {
        @Override
        public String toString() {
            return "FileHeader[withheld]";
        }
    }

    static byte[] of(Identity identity) {
        return JSON.writeValueAsBytes(identity);
    }

    static Identity identity(byte[] form) {
        return JSON.readValue(form, Identity.class);
    }

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] form) {
        return new String(form, StandardCharsets.UTF_8);
    }

    static byte[] of(SealedFile file) {
        byte[] header = JSON.writeValueAsBytes(new FileHeader(file.name(), file.mediaType()));
        return ByteBuffer.allocate(Integer.BYTES + header.length + file.content().length)
                .putInt(header.length)
                .put(header)
                .put(file.content())
                .array();
    }

    static SealedFile file(byte[] form) {
        var buffer = ByteBuffer.wrap(form);
        byte[] header = new byte[buffer.getInt()];
        buffer.get(header);
        byte[] content = new byte[buffer.remaining()];
        buffer.get(content);
        FileHeader named = JSON.readValue(header, FileHeader.class);
        return new SealedFile(named.name(), named.mediaType(), content);
    }
}
