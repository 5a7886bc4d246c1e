package vn.danbiet.query.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.web.IdempotencyKey;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.access.Charges;

/** Verifies the log for auditors: begun here, run beside everything else, to be asked about at any node. */
@RestController
@RequestMapping(path = VerificationController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class VerificationController {
    static final String PATH = "/api/v1/audit/verifications";

    private final VerificationJobs jobs;
    private final JobRunner<VerificationJob> runner;
    private final EventLog log;
    private final Charges charges;
    private final CaseReaders readers;

    VerificationController(VerificationJobs jobs, JobRunner<VerificationJob> runner, EventLog log, Charges charges,
            CaseReaders readers) {
        this.jobs = jobs;
        this.runner = runner;
        this.log = log;
        this.charges = charges;
        this.readers = readers;
    }

    @PostMapping
    @Parameter(in = ParameterIn.HEADER, name = IdempotencyKey.HEADER, schema = @Schema(type = "string"), description = "Your"
            + " own name for this verification, for example a UUID. Sending it again with the same key does not begin"
            + " another one.")
    ResponseEntity<VerificationStatus> begin(@Valid @RequestBody VerificationOrder order, Caller caller,
            HttpServletRequest request) {
        String key = IdempotencyKey.of(request, 1);
        String stream = order.stream();
        if (stream != null && (log.nextVersion(stream) == 0 || isKept(stream, readers.of(caller)))) {
            throw new Problem(ProblemType.NOT_FOUND, "Nhật ký không có chuỗi này.", "The log has no such stream.")
                    .asException();
        }
        String startedBy = caller.id().value();
        String id = JobId.of(startedBy, key);
        VerificationJob job = jobs.find(id)
                .or(() -> begin(id, stream, startedBy))
                .orElseThrow(VerificationController::noPlaceIsFree);
        if (!Objects.equals(job.stream(), stream)) {
            throw new Problem(ProblemType.KEY_REUSED,
                    "Idempotency-Key này đã dùng cho một lần xác minh khác; hãy dùng khóa mới.",
                    "This Idempotency-Key was used for another verification; use a new one.").asException();
        }
        return accepted(job, caller);
    }

    /** Whether the stream is of a case that concerns them: for them there is none, and so none that was verified. */
    private boolean isKept(@Nullable String stream, CaseReader reader) {
        return stream != null && reader.mayConcernThem(charges.excluded(stream));
    }

    /** Begun here, or by a twin of this request a moment ago. */
    private Optional<VerificationJob> begin(String id, @Nullable String stream, String startedBy) {
        try {
            return runner.start(() -> jobs.create(id, stream, startedBy)).or(() -> jobs.find(id));
        } catch (MongoException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return jobs.find(id);
            }
            throw e;
        }
    }

    @GetMapping
    VerificationStatus.Newest newest(@Valid @ParameterObject VerificationFilter filter, Caller caller) {
        CaseReader reader = readers.of(caller);
        return new VerificationStatus.Newest(jobs.newest(filter.limitOrUsual(), job -> !isKept(job.stream(), reader))
                .stream()
                .map(job -> told(job, reader))
                .toList());
    }

    @GetMapping("/{id}")
    VerificationStatus status(@PathVariable String id, Caller caller) {
        return told(existing(id, caller), readers.of(caller));
    }

    @PostMapping("/{id}/stop")
    ResponseEntity<VerificationStatus> stop(@PathVariable String id, Caller caller) {
        existing(id, caller);
        VerificationJob job = jobs.requestStop(id)
                .orElseThrow(() -> conflict("Lần xác minh này không chạy nên không thể dừng.",
                        "This verification is not running, so it cannot be stopped."));
        runner.stop(id);
        return accepted(job, caller);
    }

    @PostMapping("/{id}/resumption")
    ResponseEntity<VerificationStatus> resume(@PathVariable String id, Caller caller) {
        existing(id, caller);
        return accepted(runner
                .start(() -> jobs.resume(id)
                        .orElseThrow(() -> conflict("Lần xác minh này đang chạy hoặc đã xong; hãy bắt đầu một lần mới.",
                                "This verification is running or has come to its end; begin a new one.")))
                .orElseThrow(VerificationController::noPlaceIsFree), caller);
    }

    private VerificationJob existing(String id, Caller caller) {
        CaseReader reader = readers.of(caller);
        return jobs.find(id)
                .filter(job -> !isKept(job.stream(), reader))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "Không có lần xác minh này.",
                        "There is no such verification.").asException());
    }

    private VerificationStatus told(VerificationJob job, CaseReader reader) {
        return VerificationStatus.of(job, stream -> isKept(stream, reader));
    }

    private ResponseEntity<VerificationStatus> accepted(VerificationJob job, Caller caller) {
        return ResponseEntity.accepted()
                .location(URI.create(PATH + "/" + job.id()))
                .body(told(job, readers.of(caller)));
    }

    /** Not what takes the place: it may be of a case that is kept from whoever asks. */
    private static RuntimeException noPlaceIsFree() {
        return conflict("Nút này hiện không còn chỗ để chạy thêm một lần xác minh; hãy thử lại sau.",
                "No place is free on this node for a verification at the moment; try again later.");
    }

    private static RuntimeException conflict(String vi, String en) {
        return new Problem(ProblemType.VERIFICATION_CONFLICT, vi, en).asException();
    }
}
