package vn.danbiet.command.protection;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule of the protection of denouncers that can refuse an act. */
enum ProtectionRule implements Rule {
    TIME_BEFORE_THE_LAW(Kind.NOT_SO, "LTC 66",
            "Ngày đề nghị không được trước 01/01/2019, ngày Luật Tố cáo có hiệu lực.",
            "The request cannot be from before 2019-01-01, when the Law on Denunciations took effect."),
    ONLY_WHEN_URGENT(Kind.NOT_SO, "LTC 50.2",
            "Chỉ đề nghị trực tiếp hoặc qua điện thoại trong trường hợp khẩn cấp (urgent); nếu không, đề nghị bằng văn bản.",
            "In person or by phone one asks only where it is urgent (urgent); otherwise in writing."),
    NOBODY_TO_PROTECT(Kind.NOT_SO, "LTC 47.1", "Nêu ít nhất một người cần bảo vệ (persons).",
            "Name one person who is to be protected at least (persons)."),
    NOT_PROTECTED_BY_LAW(Kind.NOT_SO, "LTC 47.1",
            "Luật bảo vệ người tố cáo, vợ hoặc chồng, cha, mẹ, con của họ; không bao gồm “%s”.",
            "The law protects the denouncer, their spouse, parents and children; not “%s”."),
    WRITTEN_ALREADY(Kind.NOT_NOW, "LTC 50.2", "Đề nghị bảo vệ đã có bằng văn bản.",
            "The request is in writing already."),
    NOT_IN_WRITING(Kind.NOT_NOW, "LTC 50.2",
            "Đề nghị trực tiếp, qua điện thoại phải được lập thành văn bản trước khi quyết định; trường hợp khẩn cấp, áp"
                    + " dụng ngay biện pháp bảo vệ trước.",
            "What was asked for in person or by phone is put in writing before the decision; where it is urgent, order"
                    + " urgent measures first."),
    NOT_REPORTED(Kind.NOT_NOW, "LTC 51", "Chưa có báo cáo xác minh đề nghị bảo vệ.",
            "Nobody has reported yet what the request rests on."),
    BASIS_NOT_FOUND(Kind.NOT_SO, "LTC 51", "Báo cáo xác minh không nêu căn cứ “%s” (bases).",
            "The report did not find this basis: “%s” (bases)."),
    NO_BASIS_NAMED(Kind.NOT_SO, "LTC 47.1", "Nêu ít nhất một căn cứ bảo vệ (bases).",
            "Name one basis at least (bases)."),
    BASIS_WAS_FOUND(Kind.NOT_SO, "LTC 51",
            "Báo cáo xác minh đã nêu căn cứ bảo vệ; không thể từ chối vì không có căn cứ.",
            "The report found a basis; protection cannot be refused for want of one."),
    DENUNCIATION_NOT_ACCEPTED(Kind.NOT_NOW, "LTC 47",
            "Tố cáo đã kết thúc mà không được thụ lý (“%s”); không áp dụng biện pháp bảo vệ.",
            "The denunciation ended without being accepted (“%s”); there is nothing to protect."),
    DENUNCIATION_IS_ON(Kind.NOT_SO, "LTC 51", "Tố cáo ở trạng thái “%s”, không phải là không được thụ lý.",
            "The denunciation is “%s”, not refused."),
    NOT_URGENT(Kind.NOT_SO, "LTC 51",
            "Chỉ áp dụng ngay biện pháp bảo vệ khi đề nghị là khẩn cấp hoặc có nguy cơ tức thì.",
            "Measures are ordered at once only where the request is urgent."),
    NO_MEASURES(Kind.NOT_SO, "LTC 52", "Nêu ít nhất một biện pháp bảo vệ (measures).",
            "Name one measure at least (measures)."),
    NO_SUCH_PERSON(Kind.NOT_SO, "LTC 52", "Hồ sơ không có người được bảo vệ số %d (persons).",
            "The file has no protected person number %d (persons)."),
    MEASURE_PROTECTS_NOBODY(Kind.NOT_SO, "LTC 52", "Biện pháp “%s” phải nêu người được bảo vệ (persons).",
            "The measure “%s” has to say whom it protects (persons)."),
    MEASURE_TWICE(Kind.NOT_SO, "LTC 52",
            "Biện pháp “%s” được nêu hai lần cho người số %d; chỉ nêu một lần (measures, persons).",
            "The measure “%s” is named twice for person %d; name it once (measures, persons)."),
    MEASURE_HOLDS_ALREADY(Kind.NOT_NOW, "LTC 52, 54",
            "Biện pháp “%s” đang áp dụng cho người số %d (biện pháp số %d); muốn thay thì chấm dứt biện pháp đó (ended).",
            "The measure “%s” holds for person %d already (measure %d); to replace it, end that one (ended)."),
    MEASURE_ASKED_TWICE(Kind.NOT_SO, "LTC 52", "Mỗi biện pháp chỉ được nêu một lần (measures, ended).",
            "Name each measure once (measures, ended)."),
    MEASURE_WITHOUT_BASIS(Kind.NOT_SO, "LTC 56, 57, 58", "Biện pháp “%s” (%s) không phù hợp với căn cứ bảo vệ đã nêu.",
            "The measure “%s” (%s) does not fit the bases that are named."),
    MEASURE_IN_THE_PAST(Kind.NOT_SO, "LTC 52", "Biện pháp bảo vệ (until) không được kết thúc trước ngày quyết định.",
            "A measure (until) does not end before it was ordered."),
    CONSENT_NEEDED(Kind.NOT_SO, "LTC 57", "Chỉ bố trí công tác khác khi người được bảo vệ đồng ý (consented).",
            "Another post is given only with their consent (consented)."),
    NO_SUCH_MEASURE(Kind.NOT_SO, "LTC 53", "Không có biện pháp bảo vệ số %d đang áp dụng.",
            "No measure number %d is in force."),
    NOTHING_TO_CHANGE(Kind.NOT_SO, "LTC 54", "Nêu biện pháp thêm (added) hoặc chấm dứt (ended).",
            "Name measures to add (added) or to end (ended)."),
    NO_MEASURE_LEFT(Kind.NOT_SO, "LTC 54", "Không còn biện pháp nào; hãy chấm dứt bảo vệ.",
            "No measure would be left; end the protection instead."),
    ANSWER_IN_THE_PAST(Kind.NOT_SO, "LTC 53", "Ngày trả lời (answerBy) không được trước ngày đề nghị.",
            "The answer (answerBy) is not due before it is asked for."),
    NO_SUCH_BODY_REQUEST(Kind.NOT_SO, "LTC 53", "Không có đề nghị phối hợp số %d.",
            "No body was asked under number %d."),
    BODY_HAS_ANSWERED(Kind.NOT_NOW, "LTC 53", "Đề nghị phối hợp số %d đã được trả lời.",
            "The body asked under number %d has answered."),
    NOT_SETTLED_YET(Kind.NOT_NOW, "LTC 54", "Tố cáo chưa được giải quyết xong (“%s”).",
            "The denunciation is not settled (“%s”)."),
    NOT_TERMINATED(Kind.NOT_NOW, "LTC 54", "Việc giải quyết tố cáo chưa bị đình chỉ (“%s”).",
            "The settlement of the denunciation is not terminated (“%s”)."),
    WILFUL_BREACH_NOT_YET(Kind.NOT_NOW, "LTC 54; L136",
            "Trước 01/7/2026 luật không quy định chấm dứt bảo vệ do cố ý vi phạm.",
            "Before 2026-07-01 the law did not end a protection for a wilful breach."),
    NOT_PROTECTED_YET(Kind.NOT_NOW, "LTC 54", "Chưa áp dụng biện pháp nào; chỉ có thể chấm dứt theo đề nghị của họ.",
            "Nothing was ordered yet; it can end only because they asked for it.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    ProtectionRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "protection." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String citation() {
        return citation;
    }

    @Override
    public Phrase text() {
        return text;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
