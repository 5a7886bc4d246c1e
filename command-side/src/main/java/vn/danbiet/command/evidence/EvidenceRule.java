package vn.danbiet.command.evidence;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** The rules that can refuse a file, before any case is asked. */
enum EvidenceRule implements Rule {
    EMPTY("Tệp rỗng.", "The file is empty."),
    CONTENT_BELIES_TYPE("Nội dung tệp không phải là %s như khai báo (nhận ra: %s). Hãy gửi tệp gốc, đúng định dạng.",
            "The content is not %s as declared (it looks like %s). Send the original file in its own format."),
    TWO_FILES_IN_ONE("Tệp %s có một tệp nén nối phía sau; chỉ nhận tệp nguyên bản.",
            "Behind the %s there is an archive in the same file; send the file as it was made."),
    NOT_PLAIN_TEXT("Tệp văn bản phải là chữ mã hóa UTF-8, không có ký tự điều khiển.",
            "A text file must be UTF-8 without control characters."),
    HAS_MACROS("Tệp văn bản có macro hoặc chương trình đi kèm; hãy lưu lại không có macro.",
            "The document carries macros or programs; save it without them."),
    SWELLS("Tệp văn bản khi giải nén vượt quá %d MB hoặc có phần lớn hơn %d lần bản nén; hãy bỏ bớt hình ảnh, hoặc lưu"
            + " thành PDF.",
            "Unpacked, the document takes more than %d MB, or a part of it more than %d times what is stored of it; take"
                    + " out pictures, or save it as a PDF."),
    NAME_MISSING("Thiếu tên tệp: gửi Content-Disposition: attachment; filename*=UTF-8''ten-tep.pdf.",
            "The file has no name: send Content-Disposition: attachment; filename*=UTF-8''name.pdf."),
    NAME_NOT_SO(
            "Tên tệp cần 1 đến %d ký tự, không có đường dẫn (/ \\ :), ký tự điều khiển, dấu chấm hoặc dấu cách ở đầu"
                    + " hay cuối.",
            "A file's name needs 1 to %d characters, no path (/ \\ :), no control characters, no dot or space at its"
                    + " beginning or end."),
    NAME_BELIES_TYPE("Tên tệp %s phải có đuôi %s.", "The name of a file of type %s must end in %s.");

    private final Phrase text;

    EvidenceRule(String vi, String en) {
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "evidence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String citation() {
        return OWN;
    }

    @Override
    public Phrase text() {
        return text;
    }

    @Override
    public Kind kind() {
        return Kind.NOT_SO;
    }
}
