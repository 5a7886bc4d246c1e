package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes up what happens to a denunciation. Of a hundred 44 are the unit's own, which {@link DenunciationSettlement} tells of.
 * Who denounced is told to the server once, with the letter, and to nobody else.
 */
final class DenunciationStory {
    private static final String BASE = "/api/v1/denunciations";

    /** What is said to have been done, as those who verify it read it. */
    private record Matter(String field, String act, String position) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter("LAND_HOUSING", "Lập hồ sơ cấp đất không đúng đối tượng, thu tiền ngoài quy định.",
                    "Công chức địa chính"),
            new Matter("FINANCE", "Kê khống khối lượng khi nghiệm thu đường giao thông nông thôn.",
                    "Chủ đầu tư công trình"),
            new Matter("CORRUPTION", "Yêu cầu người dân nộp thêm tiền khi làm thủ tục.", "Công chức một cửa"),
            new Matter("PUBLIC_DUTY", "Bao che việc xây dựng trái phép, không lập biên bản.", "Cán bộ trật tự đô thị"),
            new Matter("OTHER_MANAGEMENT", "Cấp phát tiền hỗ trợ không đúng danh sách đã niêm yết.",
                    "Công chức văn hóa - xã hội"));

    private final Chance chance;
    private final Diary diary;
    private final Matter matter;
    private final boolean live;
    private final boolean department;

    /** How many terms it has had so far. */
    private int terms = 1;

    private DenunciationStory(Chance chance, Diary diary, Province.Unit receiver, boolean live) {
        this.chance = chance;
        this.diary = diary;
        this.matter = chance.oneOf(MATTERS);
        this.department = receiver.kind() != Province.Kind.COMMUNE;
        this.live = live;
    }

    static List<Step> tell(Chance chance, Province province, Instant received) {
        int plot = chance.between(0, 99);
        Province.Unit receiver = province.receiver(chance);
        var diary = new Diary(chance, province, received, receiver.id(), BASE);
        var story = new DenunciationStory(chance, diary, receiver, province.live());
        if (plot < 44) {
            story.receive(chance.percent(70) ? "LETTER" : "IN_PERSON", true);
            story.precheck("ACCEPT", true, true);
            story.settle();
        } else if (plot < 74) {
            story.receive("LETTER", true);
            Province.Unit competent = province.commune(chance);
            story.forward(competent.equals(receiver) ? Province.COMMITTEE : competent.id());
        } else if (plot < 82) {
            story.receive("LETTER", true);
            story.precheck("REFUSE", true, false);
            diary.head(1, 3, "/refusal", Map.of("reason", "NO_BASIS", "explanation",
                    "Không có cơ sở xác định người hoặc hành vi vi phạm.", "notified", List.of("DENOUNCER")));
        } else if (plot < 92) {
            story.receive(chance.oneOf(List.of("PHONE", "MAIL")), false);
            story.precheck("INFORMATION", true, false);
            diary.head(1, 3, "/information", Map.of("ground", "OTHER_CHANNEL"));
        } else if (plot < 97) {
            story.receive("PRESS", false);
            story.precheck("INSPECT", true, true);
            diary.head(1, 3, "/inspection", Map.of("ground", "OTHER_CHANNEL", "body", "Thanh tra tỉnh"));
            diary.officer(2, 12, "/forwarder-answer", Map.of("number", chance.number("CV-UBND")));
        } else {
            story.receive("LETTER", true);
            story.precheck("CRIME", true, true);
            diary.head(0, 2, "/investigation", Map.of("authority", "Cơ quan Cảnh sát điều tra", "number",
                    chance.number("CV-UBND"), "whole", true));
        }
        return diary.steps();
    }

    private void receive(String channel, boolean signed) {
        String commune = People.commune(chance);
        boolean press = channel.equals("PRESS");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel", channel);
        body.put("signed", signed);
        body.put("identityShown", channel.equals("IN_PERSON"));
        if (press) {
            body.put("forwardedBy", "Báo điện tử");
            terms++;
        } else {
            body.put("identity", People.person(chance, People.hamlet(chance), commune));
        }
        body.put("letter", "Tôi là người trực tiếp chứng kiến. %s Tôi xin chịu trách nhiệm về lời tố cáo này."
                .formatted(matter.act()));
        body.put("denounced", List.of(Map.of("name", People.name(chance), "position", matter.position())));
        diary.receive(body, diary.at(), channel.equals("LETTER") ? chance.between(0, 2) : 0);
        diary.handledByReceiver();
        diary.clear(1, "Nội dung đơn: " + matter.act());
        if (signed && !channel.equals("IN_PERSON")) {
            checkIdentity();
        }
    }

    /** Now and then nobody can tell without looking: then two people have it opened. */
    private void checkIdentity() {
        if (chance.percent(10)) {
            diary.keeper(0, 0, "/api/v1/cases/{case}/identity/openings",
                    Map.of("reason", "Địa chỉ trong đơn cần được đối chiếu với cơ quan công an."));
            diary.approve(1, 1, "/api/v1/cases/{case}/identity/openings/1/approval");
        }
        diary.keeper(1, 1, "/identity-check", Map.of("finding", "CONFIRMED"));
    }

    private void precheck(String direction, boolean own, boolean clear) {
        boolean late = chance.percent(8);
        diary.officer(late ? 10 : 1, late ? 14 : 2, "/precheck",
                Map.of("field", matter.field(), "direction", direction, "conditions",
                        Map.of("capable", true, "ownAuthority", own, "founded", !direction.equals("REFUSE"),
                                "clearAndVerifiable", clear, "crime", direction.equals("CRIME"))));
    }

    /** It belongs to another unit, whose head takes it over, or does not. */
    private void forward(String to) {
        precheck("FORWARD", false, true);
        terms++;
        diary.head(1, 2, "/transfer", diarist -> Map.of("to", diarist.deskOf(to).unit(), "reason",
                "Người bị tố cáo thuộc thẩm quyền quản lý của đơn vị này."));
        diary.hand(to);
        diary.head(1, 2, "/transfer/acceptance", Map.of());
        terms++;
        if (chance.percent(40)) {
            diary.assign(0, 1, Map.of());
            precheck("ACCEPT", true, true);
            settle();
        }
    }

    private void settle() {
        new DenunciationSettlement(chance, diary, matter.act(), live, department, terms).tell();
    }
}
