package vn.danbiet.platform.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import vn.danbiet.events.Phrase;

/** The kinds of errors a caller can meet. The {@code type} URI of each is stable. */
public enum ProblemType {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "Yêu cầu không đọc được", "The request cannot be read"),
    INVALID_FIELDS(HttpStatus.UNPROCESSABLE_CONTENT, "Nội dung chưa hợp lệ", "The content is not valid"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Cần đăng nhập", "A valid access token is needed"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Không có quyền", "Not allowed"),
    OTHER_UNIT(HttpStatus.FORBIDDEN, "Vụ việc của đơn vị khác", "The case is with another unit"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Không tìm thấy", "Not found"),
    FORGOTTEN(HttpStatus.GONE, "Đã được xóa", "It was forgotten"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Phương thức không được hỗ trợ", "Method not allowed"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Không có định dạng được yêu cầu", "Not available in that format"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Định dạng không được hỗ trợ",
            "The media type is not supported"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Yêu cầu quá lớn", "The request is too large"),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED, "Vụ việc đã thay đổi", "The case has changed since it was last read"),
    CONCURRENT_CHANGE(HttpStatus.CONFLICT, "Có người khác vừa thay đổi vụ việc",
            "Somebody else has just changed the case"),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Idempotency-Key đã dùng cho nội dung khác",
            "The Idempotency-Key was used for another request"),
    RULE_REFUSED(HttpStatus.CONFLICT, "Quy định không cho phép", "A rule does not allow this"),
    TOO_MANY_AT_ONCE(HttpStatus.TOO_MANY_REQUESTS, "Quá nhiều cùng một lúc", "Too many at once"),
    VERIFICATION_CONFLICT(HttpStatus.CONFLICT, "Lần xác minh không ở trạng thái phù hợp",
            "Verifications do not allow this now"),
    CASE_MAKES_NO_SENSE(HttpStatus.CONFLICT, "Các sự kiện của vụ việc không khớp nhau",
            "The events of the case make no sense"),
    VIEW_CONFLICT(HttpStatus.CONFLICT, "Bảng dữ liệu không ở trạng thái phù hợp", "The view does not allow this now"),
    VIEW_BEHIND(HttpStatus.SERVICE_UNAVAILABLE, "Dữ liệu đang được cập nhật",
            "The view has not reached that position yet"),
    VIEW_BEING_BUILT(HttpStatus.SERVICE_UNAVAILABLE, "Dữ liệu đang được dựng lại", "The view is being built"),
    TRY_AGAIN(HttpStatus.SERVICE_UNAVAILABLE, "Hệ thống đang bận, hãy thử lại", "Busy, please try again"),
    EVIDENCE_DAMAGED(HttpStatus.INTERNAL_SERVER_ERROR, "Tệp chứng cứ bị hỏng", "The file of evidence is damaged"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Lỗi hệ thống", "Internal error");

    private final HttpStatus status;
    private final Phrase title;

    ProblemType(HttpStatus status, String vi, String en) {
        this.status = status;
        this.title = new Phrase(vi, en);
    }

    public HttpStatus status() {
        return status;
    }

    public Phrase title() {
        return title;
    }

    public URI uri() {
        return URI.create("urn:danbiet:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The kind that stands for a status the framework came up with. */
    static ProblemType of(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_AT_ONCE;
            case 503 -> TRY_AGAIN;
            // The container's words for what a caller's protocol wants and this one does not have.
            case 501, 505 -> MALFORMED_REQUEST;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL;
        };
    }
}
