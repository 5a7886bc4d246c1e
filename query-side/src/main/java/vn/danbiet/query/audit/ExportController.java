package vn.danbiet.query.audit;

import com.mongodb.client.MongoDatabase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.export.Export;
import vn.danbiet.platform.view.Reading;

/** Hands the log out as it is stored, to be verified elsewhere: {@code FORMAT.md}, section 6. */
@RestController
class ExportController {
    private static final String JSON_LINES = "application/x-ndjson";

    private final MongoDatabase database;
    private final EventLog log;

    ExportController(MongoDatabase database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /** Written as it is read, in bounded memory. */
    @Operation(description = "The log from its beginning or from a position on, as JSON Lines of CloudEvents. It reaches"
            + " at least to the position in the header Position: one that was cut off on its way verifies up to there.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = JSON_LINES, schema = @Schema(type = "string")))
    @GetMapping(path = "/api/v1/audit/export", produces = JSON_LINES)
    void export(@Valid @ParameterObject ExportFilter filter, HttpServletResponse response) throws IOException {
        long head = log.headPosition();
        filter.checkAgainst(head);
        response.setContentType(JSON_LINES);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("event-log.jsonl").build().toString());
        response.setHeader(Reading.POSITION, Long.toString(head));
        new Export(database, Export.SOURCE, System::nanoTime).write(filter.after(), response.getOutputStream(),
                () -> false, _ -> {});
    }
}
