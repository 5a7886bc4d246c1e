package vn.danbiet.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.serialization.SerializedObject;
import vn.danbiet.benchmarks.LetterWritten.Channel;
import vn.danbiet.benchmarks.LetterWritten.Person;
import vn.danbiet.log.EventSerializer;
import vn.danbiet.log.EventTypes;

/**
 * What is written in the measurements: Vietnamese letters, many short and some long, about 1 KB of JSON in the mean. A
 * fixed number of them is made in advance, always the same, so that no measurement pays for making them up.
 */
final class Letters {
    static final EventSerializer SERIALIZER = new EventSerializer(
            EventTypes.builder().add("letter.written", "1", LetterWritten.class).build());

    /** What stands beside each event; as long as in the real log. */
    static final String METADATA = "{\"actor\":\"officer-a\",\"commandId\":\"9a41c6ee-0d5b-4c3e-8e57-6d1f0a7b2c11\","
            + "\"standing\":\"OFFICER\",\"unit\":\"xa-binh-luc\"}";

    private static final int DIFFERENT = 512;
    private static final String[] SENTENCES = {
            "Đoạn đường từ thôn Đoài đến trường tiểu học bị sụt lún, mỗi khi mưa lớn thì xe không qua được. ",
            "Chúng tôi đã phản ánh nhiều lần tại cuộc họp thôn nhưng chưa nhận được trả lời bằng văn bản. ",
            "Kính đề nghị Ủy ban nhân dân xã kiểm tra, xác minh và thông báo kết quả cho nhân dân được biết. ",
            "Khoản đóng góp làm nhà văn hóa chưa được công khai theo Luật Thực hiện dân chủ ở cơ sở. ",
            "Hộ liền kề xây tường rào lấn ra lối đi chung khoảng 40 cm so với bản đồ địa chính. ",
            "Gia đình đã nộp đủ hồ sơ từ tháng ba, đến nay quá thời hạn ghi trên giấy tiếp nhận và hẹn trả kết quả. "};

    /** How many sentences a letter has: most are short. */
    private static final int[] LENGTHS = {2, 2, 3, 3, 4, 4, 5, 7, 10, 24};

    private static final List<Letter> LETTERS = make();

    /** A letter, and the JSON text that it is stored as. */
    record Letter(LetterWritten event, String json) {
        int bytes() {
            return json.getBytes(StandardCharsets.UTF_8).length;
        }
    }

    private Letters() {}

    /** One of them; any number will do. */
    static Letter get(int number) {
        return LETTERS.get(Math.floorMod(number, DIFFERENT));
    }

    /** The mean length of payload and metadata in bytes of UTF-8. */
    static double meanBytes() {
        return LETTERS.stream().mapToInt(Letter::bytes).average().orElseThrow() + METADATA.length();
    }

    private static List<Letter> make() {
        Random random = new Random(42);
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            StringBuilder content = new StringBuilder();
            for (int length = LENGTHS[i % LENGTHS.length]; length > 0; length--) {
                content.append(SENTENCES[random.nextInt(SENTENCES.length)]);
            }
            LetterWritten event = new LetterWritten("letter-" + i, Instant.ofEpochSecond(1_772_326_923L + i),
                    "%04X-%04X".formatted(i, random.nextInt(1 << 16)), "xa-binh-luc", Channel.values()[i % 3],
                    "Đường liên thôn hư hỏng", content.toString(), 1 + i % 4, true, null,
                    List.of(new Person("Nguyễn Thị Hường", "Thôn Đoài, xã Bình Lục", "0912000111", i % 4 > 0)));
            SerializedObject<String> json = SERIALIZER.serialize(event, String.class);
            letters.add(new Letter(event, json.getData()));
        }
        return List.copyOf(letters);
    }
}
