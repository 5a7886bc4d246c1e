package vn.danbiet.command.casefile;

import java.time.Instant;
import java.util.function.Function;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.StaleVersion;
import vn.danbiet.command.casefile.CaseCommand.AddEvidence;
import vn.danbiet.command.casefile.CaseCommand.ClearFile;
import vn.danbiet.command.casefile.Uploads.Uploaded;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.evidence.EvidenceSettings;
import vn.danbiet.platform.evidence.EvidenceStore;
import vn.danbiet.platform.evidence.Sha256;
import vn.danbiet.platform.problem.ProblemException;

/**
 * Puts a file on record: first the file is durable, then the log hears of it. What is refused, or was taken before under
 * the same key, is removed at once; what nobody can tell yet, a round looks after.
 */
@Component
class EvidenceIntake {
    private final EvidenceStore store;
    private final CommandDesk desk;
    private final CasefileAcknowledgements acknowledgements;
    private final EvidenceSettings settings;

    EvidenceIntake(EvidenceStore store, CommandDesk desk, CasefileAcknowledgements acknowledgements,
            EvidenceSettings settings) {
        this.store = store;
        this.desk = desk;
        this.acknowledgements = acknowledgements;
        this.settings = settings;
    }

    LogDocument take(Order order, String caseId, Act act, @Nullable Instant occurredAt, Uploaded file) {
        return take(order, caseId, act, occurredAt, file, copy -> copy);
    }

    /** @param original the sealed piece that it is a cleared copy of */
    LogDocument clear(Order order, String caseId, Act act, String original, Uploaded file) {
        return take(order, caseId, act, null, file, copy -> new ClearFile(original, copy));
    }

    private LogDocument take(Order order, String caseId, Act act, @Nullable Instant occurredAt, Uploaded file,
            Function<AddEvidence, CaseCommand> command) {
        String sha256 = Sha256.of(file.content());
        String mediaType = file.format().mediaType();
        EvidenceStore.Stored stored = store.store(caseId, file.content());
        var label = Personal.of(stored.evidence(), new EvidenceLabel(file.name(), sha256));
        var copy = new AddEvidence(caseId, act, label, mediaType, file.content().length, stored.sealedSha256(),
                settings.mostFiles());
        var body = new CasefileBody.Upload(occurredAt, file.name(), mediaType, sha256);
        LogDocument outcome;
        try {
            outcome = desk.carryOut(order, body, command.apply(copy));
        } catch (Refusal | ExcludedFromCase | StaleVersion | AggregateNotFoundException | ProblemException refused) {
            store.remove(stored.evidence());
            throw refused;
        }
        if (acknowledgements.evidence(outcome).equals(stored.evidence())) {
            store.confirm(stored.evidence());
        } else {
            store.remove(stored.evidence());
        }
        return outcome;
    }
}
