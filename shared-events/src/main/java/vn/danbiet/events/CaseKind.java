package vn.danbiet.events;

/** The kinds of cases there are, by their content and not by the title of a letter. */
public enum CaseKind implements Worded {
    PETITION("kiến nghị, phản ánh", "petition"),
    COMPLAINT("khiếu nại", "complaint"),
    DENUNCIATION("tố cáo", "denunciation"),
    /** Of the rules of grassroots democracy, LDC 9. */
    VIOLATION("vi phạm dân chủ ở cơ sở", "violation of democracy rules"),
    /** Of a denouncer and their family, LTC 47 to 58: a file of its own. */
    PROTECTION("bảo vệ người tố cáo", "protection of a denouncer");

    private final Phrase phrase;

    CaseKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    /**
     * Whether such a case is for those alone who work on it: to everybody else, also in the unit in charge, it does not
     * exist (LTC 56).
     */
    public boolean isConfidential() {
        return this == DENUNCIATION || this == PROTECTION;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
