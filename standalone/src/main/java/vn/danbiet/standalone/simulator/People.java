package vn.danbiet.standalone.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * People who do not exist: names at random, numbers that are given to nobody (no province has the code 000, no
 * subscriber the number 0900 000 …).
 */
final class People {
    private static final List<String> FAMILY_NAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng",
            "Bùi", "Đỗ", "Ngô", "Dương", "Đinh", "Lương", "Quách");
    private static final List<String> MEN = List.of("Văn Hùng", "Đức Thắng", "Quốc Khánh", "Hữu Phước", "Xuân Trường",
            "Công Định", "Minh Tuấn", "Ngọc Sơn", "Bá Tước", "Trọng Nghĩa");
    private static final List<String> WOMEN = List.of("Thị Hạnh", "Thị Thu Hương", "Thúy Quỳnh", "Ngọc Ánh",
            "Thị Mỹ Lệ", "Bích Ngọc", "Thị Tuyết", "Kiều Oanh", "Thị Phượng", "Thị Yến");
    private static final List<String> HAMLETS = List.of("thôn Đông Hạ", "thôn Thượng Đồng", "thôn Ngọc Lũ",
            "thôn Cầu Gừng", "thôn Vĩnh Tứ", "xóm Bến", "xóm 3 Ô Mễ", "thôn Đích Triều", "thôn Mỹ Đôi",
            "tổ dân phố Phú Thứ", "thôn Yên Khê", "thôn Trại Ổi");
    private static final List<String> COMMUNES = List.of("xã Bình Lục", "xã Bình Mỹ", "xã Thanh Liêm", "xã Lý Nhân",
            "xã Gia Viễn", "xã Yên Mô", "phường Phủ Lý", "phường Hoa Lư");

    private People() {}

    static String hamlet(Chance chance) {
        return chance.oneOf(HAMLETS);
    }

    static String commune(Chance chance) {
        return chance.oneOf(COMMUNES);
    }

    static String name(Chance chance) {
        return chance.oneOf(FAMILY_NAMES) + " " + chance.oneOf(chance.percent(50) ? MEN : WOMEN);
    }

    static Map<String, Object> person(Chance chance, String hamlet, String commune) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", name(chance));
        person.put("address", "Số nhà %d, %s, %s, tỉnh Ninh Bình".formatted(chance.between(1, 180), hamlet, commune));
        if (chance.percent(80)) {
            person.put("phone", "0900 000 %03d".formatted(chance.between(0, 999)));
        }
        if (chance.percent(40)) {
            person.put("identityNumber", "000%09d".formatted(chance.between(0, 999_999_999)));
        }
        return person;
    }
}
