package vn.danbiet.query.drift;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.Phrase;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.web.IdempotencyKey;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.audit.JobId;
import vn.danbiet.query.audit.JobRunner;

/** Lets auditors check the views against the log: begun here, run beside everything else, to be asked about at any node. */
@RestController
@RequestMapping(path = DriftController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class DriftController {
    static final String PATH = "/api/v1/audit/drift-checks";

    private final DriftJobs jobs;
    private final JobRunner<DriftJob> runner;
    private final DriftCheck check;
    private final CaseReaders readers;

    DriftController(DriftJobs jobs, JobRunner<DriftJob> runner, DriftCheck check, CaseReaders readers) {
        this.jobs = jobs;
        this.runner = runner;
        this.check = check;
        this.readers = readers;
    }

    @Operation(description = "Folds cases again from the log, all or as many as are drawn, and compares them field by"
            + " field with what the views hold.")
    @PostMapping
    @Parameter(in = ParameterIn.HEADER, name = IdempotencyKey.HEADER, schema = @Schema(type = "string"), description = "Your"
            + " own name for this check, for example a UUID. Sending it again with the same key does not begin another"
            + " one.")
    ResponseEntity<DriftStatus> begin(@Valid @RequestBody DriftOrder order, Caller caller, HttpServletRequest request) {
        if (check.views(order.view()).isEmpty()) {
            throw noSuchView();
        }
        String startedBy = caller.id().value();
        String id = JobId.of(startedBy, IdempotencyKey.of(request, 1));
        DriftJob job = jobs.find(id)
                .or(() -> begin(id, order, startedBy))
                .orElseThrow(() -> conflict("Nút này đang chạy một lần kiểm tra khác; hãy chờ nó xong hoặc dừng nó.",
                        "Another drift check is running on this node; wait for its end or stop it."));
        if (!job.isAbout(order)) {
            throw new Problem(ProblemType.KEY_REUSED,
                    "Idempotency-Key này đã dùng cho một lần kiểm tra khác; hãy dùng khóa mới.",
                    "This Idempotency-Key was used for another drift check; use a new one.").asException();
        }
        return accepted(job, caller);
    }

    /** Begun here, or by a twin of this request a moment ago. */
    private Optional<DriftJob> begin(String id, DriftOrder order, String startedBy) {
        // Digits that a reader in JavaScript does not round.
        long seed = order.seed() == null ? RandomGenerator.getDefault().nextLong(1L << 53) : order.seed();
        try {
            return runner.start(() -> jobs.create(id, order, seed, startedBy)).or(() -> jobs.find(id));
        } catch (MongoException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) {
                return jobs.find(id);
            }
            throw e;
        }
    }

    @GetMapping
    DriftStatus.Newest newest(@Valid @ParameterObject DriftFilter filter) {
        return new DriftStatus.Newest(
                jobs.newest(filter.limitOrUsual()).stream().map(job -> DriftStatus.of(job, _ -> true)).toList());
    }

    @GetMapping("/{id}")
    DriftStatus status(@PathVariable String id, Caller caller) {
        return told(existing(id), caller);
    }

    @PostMapping("/{id}/stop")
    ResponseEntity<DriftStatus> stop(@PathVariable String id, Caller caller) {
        existing(id);
        DriftJob job = jobs.requestStop(id)
                .orElseThrow(() -> conflict("Lần kiểm tra này không chạy nên không thể dừng.",
                        "This drift check is not running, so it cannot be stopped."));
        runner.stop(id);
        return accepted(job, caller);
    }

    private DriftStatus told(DriftJob job, Caller caller) {
        CaseReader reader = readers.of(caller);
        return DriftStatus.of(job, caseId -> readers.isHidden(caseId, reader));
    }

    private DriftJob existing(String id) {
        return jobs.find(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "Không có lần kiểm tra này.",
                        "There is no such drift check.").asException());
    }

    private ResponseEntity<DriftStatus> accepted(DriftJob job, Caller caller) {
        return ResponseEntity.accepted().location(URI.create(PATH + "/" + job.id())).body(told(job, caller));
    }

    private RuntimeException noSuchView() {
        String names = check.views(null).stream().map(View::name).sorted().collect(Collectors.joining(", "));
        return new Problem(ProblemType.INVALID_FIELDS,
                new Phrase("Không có bảng dữ liệu này. Có: " + names + ".",
                        "There is no such view. There are: " + names + "."),
                List.of(new Problem.FieldError("view", "không có bảng dữ liệu này", "is not the name of a view")), null)
                .asException();
    }

    private static RuntimeException conflict(String vi, String en) {
        return new Problem(ProblemType.VERIFICATION_CONFLICT, vi, en).asException();
    }
}
