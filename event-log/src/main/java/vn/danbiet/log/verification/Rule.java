package vn.danbiet.log.verification;

/** What a valid log keeps to ({@code FORMAT.md}, sections 1, 3 and 6), in the order in which it is checked. */
public enum Rule {
    /** Section 1. */
    FORM("Tài liệu có đúng các trường quy định, mỗi trường một lần, đúng kiểu.",
            "A document has exactly the specified fields, each of them once and of its type."),
    /** Section 6: a line of an export. */
    LINE("Dòng của bản xuất có đúng dạng quy định, không sai một byte.",
            "A line of an export has exactly the specified form, to the byte."),
    /** Section 3, rule 3. */
    COUNT("Trường count lớn hơn 0 và bằng số sự kiện của tài liệu.",
            "The count is at least 1 and the number of the document's events."),
    /** Section 3, rules 1 and 2. */
    POSITION("Vị trí nối tiếp ngay sau tài liệu trước, bắt đầu từ 1, không có khoảng trống.",
            "A document begins right behind the one before, the first at 1, without a gap."),
    /** Section 3, rules 1 and 2. */
    PREV("Trường prev bằng hash của tài liệu trước.", "The prev is the hash of the document before."),
    /** Section 3, rule 7. */
    HASH("Trường hash đúng với nội dung: nội dung chưa bị sửa.",
            "The hash is right for the content: the content was not changed."),
    /** Section 3, rule 4. */
    TIME("Thời điểm ghi không lùi lại.", "The recorded time never runs backwards."),
    /** Section 3, rule 5. */
    VERSION("Phiên bản trong mỗi chuỗi bắt đầu từ 0 và liên tục.",
            "The versions of a stream begin with 0 and have no gap."),
    /** Section 3, rule 6. */
    COMMAND("Mỗi lệnh chỉ có trong một tài liệu.", "A command is in one document only."),
    /** Not of the format: what was verified before a pause is still the same after it. */
    CHECKPOINT("Tài liệu đã xác minh trước khi tạm dừng vẫn như cũ.",
            "The document that was verified before the pause is still the same.");

    private final String vi;
    private final String en;

    Rule(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The rule as a sentence in Vietnamese. */
    public String vi() {
        return vi;
    }

    /** The rule as a sentence in English. */
    public String en() {
        return en;
    }
}
