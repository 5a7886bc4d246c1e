package vn.danbiet.query.views;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.web.IdempotencyKey;

/** How the views stand, and builds of them beside what is read. Any node can be asked, whichever one does the work. */
@RestController
@RequestMapping(path = ViewController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ViewController {
    static final String PATH = "/api/v1/views";

    private static final String KEY = "Your own name for this order, for example a UUID. Sending it again with the same"
            + " key does not begin another build, as long as there is the one that it began.";

    private final AdministeredViews views;
    private final EventLog log;
    private final Clock clock;

    ViewController(AdministeredViews views, EventLog log, Clock clock) {
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    ViewReport.All all(Caller caller) {
        return reports(views.forReading(caller));
    }

    @GetMapping("/{name}")
    ViewReport one(@PathVariable String name, Caller caller) {
        return report(AdministeredViews.named(name, views.forReading(caller)));
    }

    @Operation(description = "Builds every view anew beside what is read; those that are being built already go on as they"
            + " are. Each takes over by itself when it has seen all that the one before has.")
    @PostMapping("/rebuild")
    @Parameter(in = ParameterIn.HEADER, name = IdempotencyKey.HEADER, schema = @Schema(type = "string"), description = KEY)
    ResponseEntity<ViewReport.All> rebuildAll(Caller caller, HttpServletRequest request) {
        List<View<?>> all = views.forOrders(caller);
        String order = AdministeredViews.order(caller, IdempotencyKey.of(request, 1));
        all.forEach(view -> view.rebuild(caller.id().value(), order, clock.instant()));
        return ResponseEntity.accepted().location(URI.create(PATH)).body(reports(all));
    }

    @Operation(description = "Builds the view anew beside what is read. It takes over by itself when it has seen all that"
            + " the one before has.")
    @PostMapping("/{name}/rebuild")
    @Parameter(in = ParameterIn.HEADER, name = IdempotencyKey.HEADER, schema = @Schema(type = "string"), description = KEY)
    ResponseEntity<ViewReport> rebuild(@PathVariable String name, Caller caller, HttpServletRequest request) {
        View<?> view = AdministeredViews.named(name, views.forOrders(caller));
        String order = AdministeredViews.order(caller, IdempotencyKey.of(request, 1));
        view.rebuild(caller.id().value(), order, clock.instant())
                .orElseThrow(() -> AdministeredViews.conflict(
                        "Bảng dữ liệu này đang được dựng lại; hãy chờ xong hoặc hủy lần dựng đó.",
                        "The view is being built already; wait for it to take over, or abort it."));
        return accepted(view);
    }

    @Operation(description = "Gives up the build that is under way; what is read stays as it is.")
    @PostMapping("/{name}/abort")
    ResponseEntity<ViewReport> abort(@PathVariable String name, Caller caller) {
        View<?> view = AdministeredViews.named(name, views.forOrders(caller));
        view.abort(clock.instant())
                .orElseThrow(() -> AdministeredViews.conflict(
                        "Không có lần dựng nào hủy được: hoặc không có, hoặc chưa có gì khác để đọc.",
                        "There is no build that can be aborted: none is under way, or there is nothing else to read."));
        return accepted(view);
    }

    private ResponseEntity<ViewReport> accepted(View<?> view) {
        return ResponseEntity.accepted().location(URI.create(PATH + "/" + view.name())).body(report(view));
    }

    private ViewReport report(View<?> view) {
        return ViewReport.of(view, log.headPosition());
    }

    private ViewReport.All reports(List<View<?>> all) {
        return new ViewReport.All(all.stream().<ViewReport>map(this::report).toList());
    }
}
