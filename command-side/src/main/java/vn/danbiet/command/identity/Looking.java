package vn.danbiet.command.identity;

import vn.danbiet.command.Order;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/** A look at what is sealed is an order of its own, each time: nobody names it, and none is taken for another. */
final class Looking {
    static final Order AT_IT = new Order("GET", null, null);

    private Looking() {}

    /** Between the order and the look. */
    static RuntimeException destroyed() {
        return new Problem(ProblemType.FORGOTTEN, "Danh tính hoặc bản gốc này đã được xóa vĩnh viễn.",
                "This identity or original was destroyed.").asException();
    }
}
