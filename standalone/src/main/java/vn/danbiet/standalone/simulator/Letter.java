package vn.danbiet.standalone.simulator;

import java.util.List;

/** The texts of one petition, put together by chance from the parts of its {@link Topic}. */
record Letter(Topic topic, String hamlet, String commune, String subject, String content) {
    private static final List<String> SALUTATIONS = List.of("Kính gửi quý cơ quan,", "Kính thưa các đồng chí lãnh đạo,",
            "Tôi xin phản ánh sự việc như sau.", "Thay mặt các hộ trong thôn, tôi trình bày như sau.");
    private static final List<String> SINCE = List.of("Việc này kéo dài đã hơn một tháng.",
            "Sự việc bắt đầu từ sau Tết, đến nay ngày càng nặng.",
            "Chúng tôi đã nói với trưởng thôn nhưng chưa có chuyển biến.", "Bà con bức xúc, đã họp thôn hai lần.",
            "Tôi đã hỏi nhiều nơi mà chưa được trả lời rõ.");
    private static final List<String> THANKS = List.of("Xin trân trọng cảm ơn!", "Rất mong được quan tâm giải quyết.",
            "Tôi xin chịu trách nhiệm về nội dung trên.");

    /** @param forwarded whether it is rather a department's matter than that of the unit it is sent to */
    static Letter to(Province.Unit receiver, boolean forwarded, Chance chance) {
        boolean construction = receiver.id().equals("so-xay-dung");
        List<Topic> topics = Topic.ALL.stream()
                .filter(topic -> forwarded || topic.construction() == construction)
                .toList();
        return of(chance.oneOf(topics), receiver, chance);
    }

    private static Letter of(Topic topic, Province.Unit receiver, Chance chance) {
        String hamlet = People.hamlet(chance);
        String commune = receiver.kind() == Province.Kind.COMMUNE
                ? receiver.name().replace("Ủy ban nhân dân ", "")
                : People.commune(chance);
        String content = String.join(" ", chance.oneOf(SALUTATIONS),
                fill(chance.oneOf(topic.problems()), hamlet + ", " + commune, chance), chance.oneOf(SINCE),
                chance.oneOf(topic.requests()), chance.oneOf(THANKS));
        return new Letter(topic, hamlet, commune, fill(chance.oneOf(topic.subjects()), hamlet + ", " + commune, chance),
                content);
    }

    String step(Chance chance) {
        return fill(chance.oneOf(topic.steps()), hamlet, chance);
    }

    String answer(Chance chance) {
        return chance.oneOf(topic.answers());
    }

    /** The answer as the petitioner gets it. */
    String addressed(String answer) {
        return "Về việc “%s”: %s".formatted(subject, answer);
    }

    private static String fill(String part, String place, Chance chance) {
        return part.replace("{nơi}", place).replace("{số}", String.valueOf(chance.between(11, 98)));
    }
}
