package vn.danbiet.query.cases;

import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;

/** What a view of one kind of case says about a case. */
public interface CaseDocument extends ViewDocument {

    /** Of the case; orders may be given on the condition that it is still this one. */
    long version();

    Charge charge();
}
