package vn.danbiet.events;

/** The kinds of cases there are, by their content and not by the title of a letter. */
public enum CaseKind implements Worded {
    PETITION("kiến nghị, phản ánh", "petition"),
    COMPLAINT("khiếu nại", "complaint"),
    DENUNCIATION("tố cáo", "denunciation");

    private final Phrase phrase;

    CaseKind(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
