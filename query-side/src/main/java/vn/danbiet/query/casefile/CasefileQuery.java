package vn.danbiet.query.casefile;

import static com.mongodb.client.model.Filters.eq;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseId;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.Charge;

/** Reads the files of cases for somebody. */
@Component
class CasefileQuery {
    private final View<CasefileDocument> view;

    CasefileQuery(View<CasefileDocument> view) {
        this.view = view;
    }

    /** For whoever may read the case. */
    CasefileDocument open(CaseId id, CaseReader reader) {
        CasefileDocument file = find(id);
        reader.check(file.charge());
        return file;
    }

    /** For whoever may know whom the case is about. */
    CasefileDocument openWithPersonalData(CaseId id, CaseReader reader) {
        CasefileDocument file = open(id, reader);
        if (!reader.seesPersonalData(file.charge())) {
            throw new Problem(ProblemType.FORBIDDEN,
                    "Ghi chú, chứng cứ và đơn tương tự chỉ dành cho đơn vị đang giữ vụ việc.",
                    "Notes, evidence and similar letters are for the unit that has the case on its desk.")
                    .asException();
        }
        return file;
    }

    /** Whom a confidential case is about, is for those alone who work on it. */
    CasefileDocument openConflicts(CaseId id, CaseReader reader) {
        CasefileDocument file = open(id, reader);
        return file.charge().confidential() ? openWithPersonalData(id, reader) : file;
    }

    /** The urging letters: for whoever may read the case, and with their words for those who write them to each other. */
    List<ToldCasefile.Urging> urgings(CaseId id, CaseReader reader) {
        CasefileDocument file = find(id);
        Charge charge = file.withThoseWhoUrge(file.charge());
        reader.check(charge);
        return ToldCasefile.Urging.of(file, reader.seesPersonalData(charge));
    }

    private CasefileDocument find(CaseId id) {
        CasefileDocument file = view.documents().find(eq("_id", id.value())).first();
        if (file == null) {
            throw CaseReader.noSuchCase();
        }
        return file;
    }
}
