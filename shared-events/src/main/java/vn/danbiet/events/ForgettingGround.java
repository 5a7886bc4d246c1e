package vn.danbiet.events;

/**
 * The grounds on which personal data is deleted (Law 91/2025/QH15 art. 14, in force since 2026-01-01); the article, order
 * or decision is named beside them.
 */
public enum ForgettingGround implements Worded {
    RETENTION_ENDED("hết thời hạn lưu trữ", "the time for which it is kept has ended"),
    REQUESTED_BY_THE_PERSON("theo yêu cầu của chủ thể dữ liệu", "the person concerned asked for it"),
    ORDERED("theo quyết định của tòa án hoặc cơ quan có thẩm quyền", "a court or competent authority ordered it"),
    RECORDED_IN_ERROR("ghi nhận nhầm", "it was recorded in error");

    private final Phrase phrase;

    ForgettingGround(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
