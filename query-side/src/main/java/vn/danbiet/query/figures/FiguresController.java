package vn.danbiet.query.figures;

import com.mongodb.client.MongoDatabase;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;

/** Figures for everybody. */
@RestController
class FiguresController {
    private final View<OpeningsDocument> openings;

    FiguresController(View<OpeningsDocument> openings) {
        this.openings = openings;
    }

    /** Openings are rare, so all of them are read. */
    @GetMapping(path = "/public/v1/figures/identity-openings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OpeningFigures> identityOpenings(@Valid @ParameterObject AtLeast atLeast) {
        long position = openings.await(atLeast);
        return Reading.at(position).body(OpeningFigures.of(openings.documents().find().into(new ArrayList<>())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Views {
        @Bean
        View<OpeningsDocument> openingsView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
            return View.open(
                    new ViewDefinition<>("identity-openings", 1, OpeningsDocument.class, new OpeningsFold(), List.of()),
                    database, log, axon, seal);
        }
    }
}
