package vn.danbiet.command.letter;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** The rules about a letter and the people behind it that can refuse an act on a case of any kind. */
public enum LetterRule implements Rule {
    GROUP_SMALLER_THAN_NAMED(Kind.NOT_SO, "LTCD 29", "Số người trong nhóm (groupSize) nhỏ hơn số người được nêu tên.",
            "The group (groupSize) is smaller than the number of people named."),
    GROUP_NEEDS_REPRESENTATIVE(Kind.NOT_SO, "LTCD 29; NĐ124 6",
            "Nhóm từ 5 người trở lên phải cử người đại diện bằng văn bản (representative).",
            "A group of 5 or more must appoint a representative in writing (representative)."),
    TOO_MANY_REPRESENTATIVES(Kind.NOT_SO, "LTCD 29; NĐ124 6", "Nhóm %d người được cử tối đa %d người đại diện.",
            "A group of %d may have %d representatives at most."),
    RECORDED_IN_CLEAR(Kind.NOT_NOW, OWN,
            "Vụ việc được ghi trước khi dữ liệu cá nhân được mã hóa: không xóa được và không ghi thêm lời của người gửi."
                    + " Hãy tiếp nhận lại thành vụ việc mới.",
            "The case was recorded before personal data was encrypted: it cannot be forgotten, and takes no more words of"
                    + " the petitioner. Receive the matter anew."),
    NOT_A_SUBJECT_OF_THIS_CASE(Kind.NOT_SO, OWN, "Vụ việc này không có chủ thể dữ liệu đó (subjects).",
            "This case has no such data subject (subjects)."),
    ALREADY_FORGOTTEN(Kind.NOT_NOW, OWN, "Dữ liệu này đã được xóa trước đó; không còn gì để xóa.",
            "This was forgotten before; there is nothing left to forget."),
    FORGOTTEN_STAYS_CLOSED(Kind.NOT_NOW, "Luật 91/2025/QH15 14",
            "Nội dung hoặc người gửi đã được xóa nên không thể mở lại; hãy tiếp nhận thành vụ việc mới.",
            "What was written or who wrote it was forgotten, so it cannot be reopened; receive the matter anew."),
    WORDS_WERE_FORGOTTEN(Kind.NOT_NOW, "Luật 91/2025/QH15 14",
            "Lời của người gửi trong vụ việc này đã được xóa; không ghi thêm lời mới, có thể bỏ trống.",
            "What the petitioner wrote in this case was forgotten; no more words are kept, leave them out.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    LetterRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
