package vn.danbiet.query.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintDecisionDrafted;
import vn.danbiet.events.complaint.ComplaintDialogueHeld;
import vn.danbiet.events.complaint.ComplaintDialogueMissed;
import vn.danbiet.events.complaint.ComplaintDocumentsRequested;
import vn.danbiet.events.complaint.ComplaintDocumentsSupplied;
import vn.danbiet.events.complaint.ComplaintFindingsReported;
import vn.danbiet.events.complaint.ComplaintPartlyWithdrawn;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintWithdrawn;

/** What was written in the course of a complaint. It names people, so all of it is sealed. */
public record Paper(Kind kind, Instant at, Personal<String> text) {
    private static final int MOST = 100;

    /** What kind of text it is. */
    public enum Kind implements Worded {
        REFUSAL("lý do không thụ lý", "explanation of the refusal"),
        DOCUMENTS_REQUESTED("yêu cầu cung cấp tài liệu", "request for documents"),
        DOCUMENTS_SUPPLIED("tài liệu đã cung cấp", "documents supplied"),
        FINDINGS("báo cáo kết quả xác minh", "verification report"),
        DIALOGUE("biên bản đối thoại", "minutes of the dialogue"),
        DRAFT("dự thảo quyết định", "draft of the decision"),
        DECISION("quyết định giải quyết", "settlement decision"),
        WITHDRAWAL("lý do rút khiếu nại", "reason of the withdrawal"),
        PARTIAL_WITHDRAWAL("nội dung đã rút", "what was withdrawn"),
        NEW_EVIDENCE("tình tiết mới", "new evidence");

        private final Phrase phrase;

        Kind(String vi, String en) {
            phrase = new Phrase(vi, en);
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }
    }

    /** The most recent ones: a document has a bound, and the log has them all. */
    static List<Paper> after(List<Paper> before, CaseEvent event) {
        return of(event).map(
                paper -> Stream.concat(before.stream().skip(Math.max(0, before.size() - MOST + 1)), Stream.of(paper))
                        .toList())
                .orElse(before);
    }

    private static Optional<Paper> of(CaseEvent event) {
        return switch (event) {
            case ComplaintRefused refused -> of(Kind.REFUSAL, event, refused.explanation());
            case ComplaintDocumentsRequested requested -> of(Kind.DOCUMENTS_REQUESTED, event, requested.what());
            case ComplaintDocumentsSupplied supplied -> of(Kind.DOCUMENTS_SUPPLIED, event, supplied.what());
            case ComplaintFindingsReported reported -> of(Kind.FINDINGS, event, reported.report());
            case ComplaintDialogueHeld held -> of(Kind.DIALOGUE, event, held.minutes());
            case ComplaintDialogueMissed missed -> of(Kind.DIALOGUE, event, missed.minutes());
            case ComplaintDecisionDrafted drafted -> of(Kind.DRAFT, event, drafted.draft());
            case ComplaintDecided decided -> of(Kind.DECISION, event, decided.decision());
            case ComplaintWithdrawn withdrawn -> of(Kind.WITHDRAWAL, event, withdrawn.reason());
            case ComplaintPartlyWithdrawn withdrawn -> of(Kind.PARTIAL_WITHDRAWAL, event, withdrawn.withdrawn());
            case ComplaintReopened reopened -> of(Kind.NEW_EVIDENCE, event, reopened.evidence());
            default -> Optional.empty();
        };
    }

    private static Optional<Paper> of(Kind kind, CaseEvent event, @Nullable Personal<String> text) {
        return Optional.ofNullable(text).map(words -> new Paper(kind, event.occurredAt(), words));
    }
}
