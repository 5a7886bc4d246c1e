package vn.danbiet.query.cases;

import java.time.Instant;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.Charge;

/**
 * To whom a case is told, and as of when.
 *
 * @param now the instant that counts as now: it says what is overdue
 * @param charge who has charge of the case today, whichever past is told of it: what they may read now, they may read of
 *        the past, and nothing else
 */
public record Telling(Instant now, CaseReader reader, Charge charge) {

    public boolean withPersonalData() {
        return reader.seesPersonalData(charge);
    }
}
