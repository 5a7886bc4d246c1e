package vn.danbiet.query.views;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.platform.view.View;

/** The views of this side, for those who may look after them. */
@Component
class AdministeredViews {
    private final List<View<?>> views;

    AdministeredViews(List<View<?>> views) {
        this.views = views.stream().sorted(Comparator.comparing(View::name)).toList();
    }

    /** Who runs the system gives orders. */
    List<View<?>> forOrders(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw forbidden();
        }
        return views;
    }

    /** Auditors see what was ordered, and what is missing in what they read. */
    List<View<?>> forReading(Caller caller) {
        if (!caller.is(Role.ADMINISTRATOR) && !caller.is(Role.AUDITOR)) {
            throw forbidden();
        }
        return views;
    }

    static View<?> named(String name, List<View<?>> views) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(ProblemType.NOT_FOUND, "Không có bảng dữ liệu này.", "There is no such view.")
                                .asException());
    }

    /** The name of an order: the same caller's with the same key is the same. */
    static String order(Caller caller, @Nullable String key) {
        return (key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((caller.id().value() + "\n" + key).getBytes(StandardCharsets.UTF_8)))
                .toString();
    }

    static RuntimeException conflict(String vi, String en) {
        return new Problem(ProblemType.VIEW_CONFLICT, vi, en).asException();
    }

    private static RuntimeException forbidden() {
        return new Problem(ProblemType.FORBIDDEN,
                "Chỉ quản trị viên quản lý các bảng dữ liệu; kiểm toán viên được xem.",
                "Only administrators look after the views; auditors may look at them.").asException();
    }
}
