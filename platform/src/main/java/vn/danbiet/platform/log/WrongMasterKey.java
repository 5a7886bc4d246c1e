package vn.danbiet.platform.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.danbiet.log.personal.MasterKeyMismatch;

/** Says at the start that it is the wrong key file, in the place of some hundred lines of what could not be made. */
class WrongMasterKey extends AbstractFailureAnalyzer<MasterKeyMismatch> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MasterKeyMismatch cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()),
                "Put back your copy of the master key file that this database was used with (DANBIET_KEYS_MASTER_FILE;"
                        + " standalone: master-key.json in the data folder; for what is sealed apart"
                        + " DANBIET_IDENTITY_KEYS_MASTER_FILE, identity-master-key.json). Nothing was changed; see"
                        + " docs/forgetting.md.",
                cause);
    }
}
