package vn.danbiet.standalone;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

/** What is sent to an endpoint so that nothing but who asks, and where the case stands, can be a reason to refuse it. */
final class AccessRequests {
    /** A unit that is there only to be reorganised. */
    static final String PRACTICE = "so-thi-diem";

    private static final Map<String, String> BODIES = """
            /api/v1/petitions | {"channel": "COUNTER", "subject": "Cầu", "content": "Gãy", "petitioners": [{"name": "Lê A"}]}
            /api/v1/petitions/{petition}/split | {"parts": [{"kind": "PETITION", "subject": "Cầu", "content": "Gãy"}, {"kind": "DENUNCIATION"}]}
            /api/v1/petitions/{petition}/classification | {"direction": "OWN", "field": "OTHER"}
            /api/v1/petitions/{petition}/assignment | {"officer": "anh-ba"}
            /api/v1/petitions/{petition}/questions | {"text": "Cầu nào?"}
            /api/v1/petitions/{petition}/replies | {"text": "Cầu ao"}
            /api/v1/petitions/{petition}/handling | {"text": "Đã xem"}
            /api/v1/petitions/{petition}/answer | {"text": "Sẽ sửa"}
            /api/v1/petitions/{petition}/publication | {"text": "Sẽ sửa"}
            /api/v1/petitions/{petition}/withholding | {"ground": "STATE_SECRET", "citation": "Luật 29/2018/QH14"}
            /api/v1/petitions/{petition}/rating | {"score": 5}
            /api/v1/petitions/{petition}/reopening | {"text": "Lại gãy"}
            /api/v1/petitions/{petition}/transfer | {"to": "so-tu-phap", "reason": "đúng thẩm quyền"}
            /api/v1/petitions/{petition}/transfer/refusal | {"reason": "không đúng"}
            /api/v1/petitions/{petition}/transfer/recall | {"reason": "nhầm"}
            /api/v1/petitions/{petition}/forgetting | {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}
            /api/v1/complaints | {"channel": "POST", "contested": {"kind": "ADMINISTRATIVE_DECISION", "title": "QĐ 7", "issuer": "so-noi-vu", "knownOn": "2025-06-20"}, "subject": "Thu hồi đất", "content": "Thu hồi sai", "signed": true, "complainants": [{"name": "Lê A", "address": "Xóm 1"}]}
            /api/v1/complaints/{complaint}/classification | {"direction": "OWN", "field": "LAND_HOUSING"}
            /api/v1/complaints/{complaint}/transfer/refusal | {"reason": "không đúng"}
            /api/v1/complaints/{complaint}/transfer/recall | {"reason": "nhầm"}
            /api/v1/complaints/{complaint}/acceptance | {"notified": ["COMPLAINANT", "INSPECTORATE"]}
            /api/v1/complaints/{complaint}/refusal | {"ground": "COURT_SEIZED", "notified": ["COMPLAINANT"]}
            /api/v1/complaints/{complaint}/assignment | {"officer": "anh-ba"}
            /api/v1/complaints/{complaint}/partial-withdrawal | {"form": "LETTER", "withdrawn": "phần bồi thường"}
            /api/v1/complaints/{complaint}/withdrawal | {"form": "LETTER"}
            /api/v1/complaints/{complaint}/termination | {"ground": "OBJECT_GONE"}
            /api/v1/complaints/{complaint}/reopening | {"text": "bản đồ mới"}
            /api/v1/complaints/{complaint}/withholding | {"ground": "STATE_SECRET", "citation": "Luật 29/2018/QH14"}
            /api/v1/complaints/{complaint}/forgetting | {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}
            /api/v1/complaints/{complaint}/decision | {"number": "31/QĐ", "outcome": "WRONG", "operative": "Giữ nguyên quyết định", "decision": "Giữ nguyên"}
            /api/v1/complaints/{complaint}/decision/sending | {"recipients": ["COMPLAINANT"]}
            /api/v1/complaints/{complaint}/decision/publication | {"manner": "POSTING", "where": "trụ sở", "bodyHasPortal": false}
            /api/v1/complaints/{complaint}/decision/publication/end | {"manner": "POSTING"}
            /api/v1/complaints/{complaint}/appeal | {"channel": "POST", "content": "không đồng ý", "signed": true}
            /api/v1/complaints/{complaint}/court | {"court": "TAND khu vực 1", "suit": "15/TB-TLST"}
            /api/v1/complaints/{complaint}/court/ruling | {"outcome": "CLAIM_DISMISSED", "ruling": "02/2026/HC-ST"}
            /api/v1/complaints/{complaint}/enforcement | {"measure": "trả đất", "enforcer": "so-noi-vu"}
            /api/v1/complaints/{complaint}/enforcement/progress | {"text": "đã cắm mốc"}
            /api/v1/complaints/{complaint}/enforcement/completion | {"text": "đã giao đất"}
            /api/v1/complaints/{complaint}/first-settler-sanction | {"measure": "phê bình", "citation": "NĐ124 4"}
            /api/v1/complaints/{complaint}/review | {"result": "NEEDS_VERIFICATION"}
            /api/v1/complaints/{complaint}/verification | {"lead": "anh-ba"}
            /api/v1/complaints/{complaint}/document-requests | {"from": "COMPLAINANT", "what": "giấy tờ đất"}
            /api/v1/complaints/{complaint}/documents | {"request": 1, "what": "giấy tờ đất"}
            /api/v1/complaints/{complaint}/findings | {"finding": "WRONG", "meetsDemand": false, "report": "đúng diện tích"}
            /api/v1/complaints/{complaint}/dialogue | {"on": "2027-03-01", "place": "trụ sở", "chair": "head"}
            /api/v1/complaints/{complaint}/dialogue/minutes | {"present": ["COMPLAINANT", "RESPONDENT"], "agreed": false, "minutes": "không thống nhất"}
            /api/v1/complaints/{complaint}/dialogue/absence | {"absent": "COMPLAINANT", "excused": false, "minutes": "vắng mặt"}
            /api/v1/complaints/{complaint}/stay | {"until": "2027-03-01", "reason": "khó khắc phục"}
            /api/v1/complaints/{complaint}/stay/lifting | {"reason": "không còn cần"}
            /api/v1/complaints/{complaint}/suspension | {"ground": "FORCE_MAJEURE", "reason": "bão"}
            /api/v1/complaints/{complaint}/decision/draft | {"outcome": "WRONG", "draft": "dự thảo"}
            /api/v1/complaints/{complaint}/decision/draft/return | {"reason": "thiếu căn cứ"}
            /api/v1/denunciations | {"channel": "LETTER", "signed": true, "letter": "Lập khống", "identity": {"name": "Lê A"}, "denounced": [{"name": "Lê B"}]}
            /api/v1/denunciations/{denunciation}/identity-check | {"finding": "CONFIRMED"}
            /api/v1/denunciations/{denunciation}/precheck | {"field": "FINANCE", "direction": "ACCEPT", "conditions": {"capable": true, "ownAuthority": true, "founded": true, "clearAndVerifiable": true, "crime": false}}
            /api/v1/denunciations/{denunciation}/transfer | {"to": "so-tu-phap", "reason": "đúng thẩm quyền"}
            /api/v1/denunciations/{denunciation}/transfer/refusal | {"reason": "không đúng"}
            /api/v1/denunciations/{denunciation}/transfer/recall | {"reason": "nhầm"}
            /api/v1/denunciations/{denunciation}/acceptance | {"number": "12/QĐ"}
            /api/v1/denunciations/{denunciation}/acceptance/notices | {"to": ["DENOUNCER", "DENOUNCED"]}
            /api/v1/denunciations/{denunciation}/refusal | {"reason": "NO_BASIS", "notified": ["DENOUNCER"]}
            /api/v1/denunciations/{denunciation}/information | {"ground": "ANONYMOUS"}
            /api/v1/denunciations/{denunciation}/inspection | {"ground": "ANONYMOUS", "body": "Thanh tra tỉnh"}
            /api/v1/denunciations/{denunciation}/investigation | {"authority": "Công an tỉnh", "number": "7/CV", "whole": true}
            /api/v1/denunciations/{denunciation}/outside-authority | {"authority": "Thủ tướng Chính phủ", "citation": "LTC 13"}
            /api/v1/denunciations/{denunciation}/assignment | {"officer": "anh-ba", "reason": "đổi người"}
            /api/v1/denunciations/{denunciation}/team | {"lead": "handler", "members": ["anh-ba"]}
            /api/v1/denunciations/{denunciation}/denounced | {"denounced": [{"name": "Lê B"}]}
            /api/v1/denunciations/{denunciation}/hearings | {"person": "AAAAAAAAAAAAAAAAAAAAAA", "hearing": "MINUTES", "account": "không"}
            /api/v1/denunciations/{denunciation}/questions | {"text": "Khi nào?"}
            /api/v1/denunciations/{denunciation}/grade | {"criteria": ["MANY_PEOPLE"]}
            /api/v1/denunciations/{denunciation}/fast-track | {"text": "rõ"}
            /api/v1/denunciations/{denunciation}/findings | {"finding": "RIGHT", "report": "đúng"}
            /api/v1/denunciations/{denunciation}/suspension | {"ground": "AWAITING_OTHER_BODY", "number": "9/QĐ"}
            /api/v1/denunciations/{denunciation}/interruption-notices | {"to": ["DENOUNCER"]}
            /api/v1/denunciations/{denunciation}/withdrawal | {"manner": "LETTER"}
            /api/v1/denunciations/{denunciation}/going-on | {"ground": "COERCED", "finding": "bị ép"}
            /api/v1/denunciations/{denunciation}/termination | {"ground": "WITHDRAWN", "number": "9/QĐ"}
            /api/v1/denunciations/{denunciation}/draft | {"outcome": "RIGHT", "draft": "dự thảo"}
            /api/v1/denunciations/{denunciation}/draft/return | {"reason": "thiếu"}
            /api/v1/denunciations/{denunciation}/conclusion | {"number": "7/KL", "outcome": "RIGHT", "summary": "đúng", "responsibility": "có", "conclusion": "đúng"}
            /api/v1/denunciations/{denunciation}/conclusion/sending | {"to": ["DENOUNCER", "DENOUNCED", "MANAGER"]}
            /api/v1/denunciations/{denunciation}/handling | {"measures": ["DISCIPLINE"], "details": "khiển trách"}
            /api/v1/denunciations/{denunciation}/handling/report | {"text": "đã xong"}
            /api/v1/denunciations/{denunciation}/enforcement-reports | {"progress": "đang làm", "completed": false}
            /api/v1/denunciations/{denunciation}/publication/text | {"text": "đúng"}
            /api/v1/denunciations/{denunciation}/publication | {"manner": "PORTAL", "where": "cổng", "text": "đúng"}
            /api/v1/denunciations/{denunciation}/publication/end | {"manner": "PORTAL"}
            /api/v1/denunciations/{denunciation}/withholding | {"ground": "STATE_SECRET", "citation": "Luật 29/2018/QH14"}
            /api/v1/denunciations/{denunciation}/repetition | {"channel": "LETTER", "signed": true, "letter": "không đồng ý"}
            /api/v1/denunciations/{denunciation}/review | {"grounds": [], "finding": "giữ nguyên"}
            /api/v1/denunciations/{denunciation}/delay/explanation | {"text": "thiếu người"}
            /api/v1/denunciations/{denunciation}/takeover | {"text": "quá hạn"}
            /api/v1/denunciations/{denunciation}/forwarder-answer | {"number": "3/CV"}
            /api/v1/denunciations/{denunciation}/forgetting | {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}
            /api/v1/violations | {"source": "PRESS", "reference": "Báo số 7", "kind": "FORGED_VOTE", "from": "2026-06-20", "violator": "so-noi-vu", "subject": "Bỏ phiếu", "content": "Phiếu giả"}
            /api/v1/violations/{violation}/transfer | {"to": "so-tu-phap", "reason": "đúng thẩm quyền"}
            /api/v1/violations/{violation}/transfer/refusal | {"reason": "không đúng"}
            /api/v1/violations/{violation}/transfer/recall | {"reason": "nhầm"}
            /api/v1/violations/{violation}/assignment | {"officer": "anh-ba"}
            /api/v1/violations/{violation}/dismissal | {"ground": "NOT_VERIFIABLE"}
            /api/v1/violations/{violation}/withholding | {"ground": "STATE_SECRET", "citation": "Luật 29/2018/QH14"}
            /api/v1/violations/{violation}/forgetting | {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}
            /api/v1/violations/{violation}/route | {"kind": "PETITION", "content": "Phiếu giả"}
            /api/v1/violations/{violation}/route/outcome | {"finding": "VIOLATED", "text": "có"}
            /api/v1/violations/{violation}/board-plan | {"board": "PEOPLES_INSPECTION", "sentOn": "2026-07-01", "checkOn": "2027-03-01", "plan": "kiểm phiếu"}
            /api/v1/violations/{violation}/recommendations | {"board": "PEOPLES_INSPECTION", "recommendation": "bầu lại"}
            /api/v1/violations/{violation}/recommendations/{number}/answer | {"followed": true, "answer": "sẽ bầu lại"}
            /api/v1/violations/{violation}/inspection | {"number": "5/QĐ", "manner": "AD_HOC", "lead": "anh-ba", "beginsOn": "2027-03-01", "endsOn": "2027-03-10", "plan": "kiểm phiếu"}
            /api/v1/violations/{violation}/inspection/beginning | {"record": "BB 1"}
            /api/v1/violations/{violation}/findings | {"finding": "VIOLATED", "text": "có"}
            /api/v1/violations/{violation}/accused | {"accused": [{"name": "Lê C"}]}
            /api/v1/violations/{violation}/charge | {"text": "bị cho là"}
            /api/v1/violations/{violation}/explanations | {"form": "LETTER", "admitted": false, "explanation": "không"}
            /api/v1/violations/{violation}/conclusion | {"number": "7/KL", "conclusion": "VIOLATED", "kind": "FORGED_VOTE", "from": "2026-06-20", "violator": "so-noi-vu", "operative": "có vi phạm", "text": "có"}
            /api/v1/violations/{violation}/delivery | {"served": 1}
            /api/v1/violations/{violation}/sanctions | {"form": "CRITICISM", "measure": "phê bình", "number": "8/QĐ", "citation": "LDC 10"}
            /api/v1/violations/{violation}/clearance | {"statement": "không vi phạm"}
            /api/v1/violations/{violation}/appeals | {"text": "không đồng ý"}
            /api/v1/violations/{violation}/appeals/decision | {"number": "9/QĐ", "outcome": "UPHELD", "operative": "giữ nguyên", "text": "giữ nguyên"}
            /api/v1/violations/{violation}/remedies | {"by": "so-noi-vu", "dueOn": "2027-06-01", "remedy": "bầu lại"}
            /api/v1/violations/{violation}/remedies/{number}/progress | {"percent": 50, "progress": "đang làm"}
            /api/v1/violations/{violation}/remedies/{number}/verification | {"evidence": "no-such-file", "record": "đã xong"}
            /api/v1/violations/{violation}/remedies/{number}/rejection | {"text": "chưa xong"}
            /api/v1/violations/{violation}/remedies/{number}/cancellation | {"reason": "không thể thực hiện"}
            /api/v1/violations/{violation}/publication | {"manner": "PORTAL", "where": "cổng"}
            /api/v1/violations/{violation}/publication/end | {"manner": "PORTAL"}
            /api/v1/protections | {"denunciation": "{denunciation}", "form": "WRITTEN", "persons": [{"of": "DENOUNCER", "offSystem": "A-7"}], "bases": ["JOB_IN_DANGER"]}
            /api/v1/protections/{protection}/assignment | {"officer": "anh-ba", "reason": "đổi người"}
            /api/v1/protections/{protection}/findings | {"found": ["JOB_IN_DANGER"], "report": "có"}
            /api/v1/protections/{protection}/interim-measures | {"measures": [{"measure": "KEEP_SECRET", "persons": [1]}]}
            /api/v1/protections/{protection}/decision | {"decision": "3/QĐ", "bases": ["JOB_IN_DANGER"], "measures": [{"measure": "KEEP_SECRET", "persons": [1]}]}
            /api/v1/protections/{protection}/refusal | {"ground": "NO_BASIS", "explanation": "không có"}
            /api/v1/protections/{protection}/body-requests | {"kind": "EMPLOYER", "body": "Sở", "measures": [1], "answerBy": "2027-03-01"}
            /api/v1/protections/{protection}/body-requests/{request}/answer | {"agreed": true, "answer": "đồng ý"}
            /api/v1/protections/{protection}/measures/{measure}/execution | {"note": "đã làm"}
            /api/v1/protections/{protection}/change | {"ended": [1], "reason": "đổi"}
            /api/v1/protections/{protection}/end | {"ground": "BASIS_LOST", "explanation": "hết"}
            /api/v1/protections/{protection}/forgetting | {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}
            /api/v1/cases/{case}/disputes | {"version": 0, "words": "không đúng"}
            /api/v1/cases/{case}/disputes/{number}/answer | {"outcome": "ENTRY_STANDS", "answer": "đúng"}
            /api/v1/cases/{case}/check-ins | {"condition": "SAFE"}
            /api/v1/cases/{case}/check-ins/{number}/follow-up | {"condition": "SAFE", "report": "ổn"}
            /public/v1/petitions/{receiptCode}/disputes | {"version": 0, "words": "không đúng"}
            /public/v1/denunciations/mine/protections | {"persons": [{"of": "DENOUNCER", "offSystem": "A-7"}], "bases": ["JOB_IN_DANGER"], "words": "bị dọa"}
            /api/v1/views/{name}/dead-letters/{case}/skip | {"position": 1, "reason": "hỏng"}
            /public/v1/denunciations/mine/check-ins | {"condition": "SAFE"}
            /public/v1/denunciations/mine/disputes | {"version": 0, "words": "không đúng"}
            /public/v1/denunciations/mine/protections/{protection}/check-ins | {"condition": "SAFE"}
            /public/v1/denunciations/mine/protections/{protection}/disputes | {"version": 0, "words": "không đúng"}
            /api/v1/cases/{case}/originals | {"text": "Thêm một điều"}
            /api/v1/cases/{case}/originals/{original}/clearing | {"text": "Có người thấy"}
            /api/v1/cases/{case}/identity/openings | {"reason": "xác minh"}
            /api/v1/cases/{case}/identity/openings/{number}/refusal | {"reason": "không cần"}
            /api/v1/cases/{case}/identity/destruction | {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}
            /public/v1/denunciations | {"unit": "so-noi-vu", "letter": "Lập khống"}
            /public/v1/denunciations/mine/messages | {"text": "Thêm"}
            /public/v1/denunciations/mine/answers/{question} | {"text": "Tháng Ba"}
            /public/v1/denunciations/mine/repetition | {"text": "Không đồng ý"}
            /public/v1/petitions | {"unit": "so-noi-vu", "subject": "Cầu", "content": "Gãy", "petitioners": [{"name": "Lê A", "phone": "0912000111"}]}
            /public/v1/petitions/{receiptCode}/replies | {"text": "Cầu ao"}
            /public/v1/petitions/{receiptCode}/rating | {"score": 5}
            /api/v1/cases/{case}/entries/{entry}/withholding | {"ground": "PERSONAL_DATA", "citation": "Luật 91/2025/QH15 Điều 16"}
            /api/v1/cases/{case}/entries/{entry}/delay | {"until": "{soon}", "ground": "OPEN_PROCEEDINGS", "citation": "NĐ124 29"}
            /api/v1/cases/{case}/notes | {"text": "Đã gọi điện"}
            /api/v1/cases/{case}/urging | {"text": "Đề nghị giải quyết"}
            /api/v1/cases/{case}/urging/{number}/answer | {"text": "Đang giải quyết"}
            /api/v1/cases/{case}/links | {"other": "{other}", "link": "RELATED"}
            /api/v1/cases/{case}/evidence/{evidence}/withdrawal | {"reason": "nhầm vụ việc"}
            /api/v1/cases/{case}/conflicts | {"officers": ["{caller}"], "ground": "FAMILY"}
            /api/v1/cases/{case}/conflicts/lifting | {"officers": ["party-officer"], "reason": "nhầm người"}
            /api/v1/cases/{case}/terms/{number}/extension | {"reason": "phải đo đạc lại"}
            /api/v1/cases/{case}/terms/{number}/pause | {"ground": "FORCE_MAJEURE"}
            /api/v1/terms/calculation | {"rule": "C-ACC", "start": "2026-07-01"}
            /public/v1/terms/calculation | {"rule": "C-ACC", "start": "2026-07-01"}
            /api/v1/calendar/amendments | {"basedOn": 1, "changes": [{"date": "2027-01-04", "kind": "OFF", "note": {"vi": "nghỉ bù", "en": "compensation"}}], "reason": "thông báo", "citation": "TB 1"}
            /api/v1/calendar/amendments/rehearsal | {"basedOn": 1, "changes": [{"date": "2027-01-04", "kind": "OFF", "note": {"vi": "nghỉ bù", "en": "compensation"}}], "reason": "thông báo", "citation": "TB 1"}
            /api/v1/policy-pack/amendments | {"basedOn": 1, "ended": [{"id": "PET-RESOLVE", "variant": "DEFAULT", "effectiveTo": "2030-12-31"}], "reason": "hết hiệu lực", "citation": "QĐ 1"}
            /api/v1/policy-pack/amendments/rehearsal | {"basedOn": 1, "ended": [{"id": "PET-RESOLVE", "variant": "DEFAULT", "effectiveTo": "2030-12-31"}], "reason": "hết hiệu lực", "citation": "QĐ 1"}
            /api/v1/units | {"unit": "so-moi", "name": {"vi": "Sở Mới"}, "kind": "DEPARTMENT", "parent": "ubnd-tinh-thu-nghiem", "from": "2026-07-01", "citation": "QĐ 3"}
            /api/v1/units/{unit}/name | {"name": {"vi": "Sở Thí điểm"}, "from": "2026-07-01", "citation": "QĐ 4"}
            /api/v1/units/{unit}/parent | {"parent": "so-y-te", "from": "2026-07-01", "citation": "QĐ 5"}
            /api/v1/units/merger | {"merged": ["so-nhap-mot"], "into": "so-thi-diem", "from": "2026-07-01", "citation": "QĐ 6"}
            /api/v1/units/{unit}/leaders | {"leader": "anh-ba", "name": "Trần Ba", "title": {"vi": "Giám đốc"}, "from": "2026-07-01", "citation": "QĐ 7"}
            /api/v1/units/{unit}/leaders/{leader}/departure | {"until": "2026-08-31", "citation": "QĐ 8"}
            /api/v1/units/{unit}/delegations | {"by": "anh-ba", "to": "chi-tu", "matters": "tiếp công dân", "from": "2026-07-01", "citation": "QĐ 9"}
            /api/v1/units/{unit}/delegations/{to}/end | {"until": "2026-08-31", "citation": "QĐ 10"}
            /api/v1/units/{unit}/split | {"into": ["so-nhap-mot", "so-nhap-hai"], "heir": "so-nhap-mot", "from": "2026-09-01", "citation": "QĐ 11"}
            /api/v1/units/{unit}/dissolution | {"heir": "so-nhap-hai", "from": "2026-10-01", "citation": "QĐ 12"}
            """
            .lines()
            .map(line -> line.split(" \\| ", 2))
            .collect(toMap(parts -> parts[0].strip(), parts -> parts[1]));

    private AccessRequests() {}

    /** Without an entry: nothing but an empty object, which many orders take. */
    static String body(AccessEndpoint endpoint) {
        return BODIES.getOrDefault(endpoint.path().replace("{caseId}", "{case}"), "{}");
    }
}
