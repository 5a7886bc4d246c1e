package vn.danbiet.query.audit;

import jakarta.validation.Valid;
import java.net.URI;
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

/** Verifies the log for auditors: begun here, run beside everything else, to be asked about at any node. */
@RestController
@RequestMapping(path = VerificationController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class VerificationController {
    static final String PATH = "/api/v1/audit/verifications";

    private final VerificationJobs jobs;
    private final VerificationRunner runner;
    private final EventLog log;

    VerificationController(VerificationJobs jobs, VerificationRunner runner, EventLog log) {
        this.jobs = jobs;
        this.runner = runner;
        this.log = log;
    }

    @PostMapping
    ResponseEntity<VerificationStatus> begin(@Valid @RequestBody VerificationOrder order, Caller caller) {
        String stream = order.stream();
        if (stream != null && log.nextVersion(stream) == 0) {
            throw new Problem(ProblemType.NOT_FOUND, "Nhật ký không có chuỗi này.", "The log has no such stream.")
                    .asException();
        }
        return accepted(runner.start(() -> jobs.create(stream, caller.id().value()))
                .orElseThrow(VerificationController::anotherIsRunning));
    }

    @GetMapping
    VerificationStatus.Newest newest(@Valid @ParameterObject VerificationFilter filter) {
        return new VerificationStatus.Newest(
                jobs.newest(filter.limitOrUsual()).stream().map(VerificationStatus::of).toList());
    }

    @GetMapping("/{id}")
    VerificationStatus status(@PathVariable String id) {
        return VerificationStatus.of(existing(id));
    }

    @PostMapping("/{id}/stop")
    ResponseEntity<VerificationStatus> stop(@PathVariable String id) {
        existing(id);
        VerificationJob job = jobs.requestStop(id)
                .orElseThrow(() -> conflict("Lần xác minh này không chạy nên không thể dừng.",
                        "This verification is not running, so it cannot be stopped."));
        runner.stop(id);
        return accepted(job);
    }

    @PostMapping("/{id}/resumption")
    ResponseEntity<VerificationStatus> resume(@PathVariable String id) {
        existing(id);
        return accepted(runner
                .start(() -> jobs.resume(id)
                        .orElseThrow(() -> conflict("Lần xác minh này đang chạy hoặc đã xong; hãy bắt đầu một lần mới.",
                                "This verification is running or has come to its end; begin a new one.")))
                .orElseThrow(VerificationController::anotherIsRunning));
    }

    private VerificationJob existing(String id) {
        return jobs.find(id)
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "Không có lần xác minh này.",
                        "There is no such verification.").asException());
    }

    private static ResponseEntity<VerificationStatus> accepted(VerificationJob job) {
        return ResponseEntity.accepted().location(URI.create(PATH + "/" + job.id())).body(VerificationStatus.of(job));
    }

    private static RuntimeException anotherIsRunning() {
        return conflict("Nút này đang chạy một lần xác minh khác; hãy chờ nó xong hoặc dừng nó (GET " + PATH + ").",
                "Another verification is running on this node; wait for its end or stop it (GET " + PATH + ").");
    }

    private static RuntimeException conflict(String vi, String en) {
        return new Problem(ProblemType.VERIFICATION_CONFLICT, vi, en).asException();
    }
}
