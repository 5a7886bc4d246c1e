package vn.danbiet.standalone;

import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.law.Days;
import vn.danbiet.platform.security.PetitionerKeys;
import vn.danbiet.platform.view.View;

/** People with tokens, and what each of them sends where. */
final class AccessWorld {
    private static final String DENOUNCER_RECEIPT = "Denouncer-Receipt";

    private final RunningStandalone standalone;
    private final Map<AccessColumn, Caller> callers = new EnumMap<>(AccessColumn.class);
    private final AccessCases cases;
    private final List<View<?>> views;
    private long settled;

    AccessWorld(RunningStandalone standalone) {
        this.standalone = standalone;
        this.cases = new AccessCases(standalone.context());
        this.views = standalone.context()
                .getBeansOfType(View.class)
                .values()
                .stream()
                .<View<?>>map(view -> view)
                .toList();
        for (AccessColumn column : AccessColumn.values()) {
            callers.put(column, new Caller("http://127.0.0.1:" + standalone.port(), token(column)));
        }
    }

    private <T> T bean(Class<T> type) {
        return standalone.context().getBean(type);
    }

    AccessCases cases() {
        return cases;
    }

    Caller caller(AccessColumn column) {
        return callers.get(column);
    }

    private @Nullable String token(AccessColumn column) {
        if (column.role == null) {
            return null;
        }
        @SuppressWarnings("unchecked")
        JWKSource<SecurityContext> key = (JWKSource<SecurityContext>) standalone.context()
                .getBeanProvider(ResolvableType.forClassWithGenerics(JWKSource.class, SecurityContext.class))
                .getObject();
        JwtEncoder encoder = new NimbusJwtEncoder(key);
        Instant now = bean(Clock.class).instant();
        var claims = JwtClaimsSet.builder()
                .issuer(standalone.context().getEnvironment().getRequiredProperty("danbiet.demo-issuer.uri"))
                .subject(column.title())
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofHours(1)))
                .claim("roles", List.of(column.role.claim()));
        if (column.unit != null) {
            claims.claim("unit", column.unit);
        }
        return encoder.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
    }

    private static final String FIGURE = "?figure=OPEN&unit=" + AccessRequests.PRACTICE;

    /** They ask for it, with what they have. */
    Answer ask(AccessEndpoint endpoint, AccessColumn column, AccessCases.Target target) {
        Caller caller = caller(column);
        HttpRequest.Builder request = caller.request(address(endpoint, target));
        if (column == AccessColumn.PETITIONER) {
            request.header(PetitionerKeys.HEADER, bean(PetitionerKeys.class).keyOf(new PetitionId(target.id())));
        }
        if (column == AccessColumn.PETITIONER && target.receipt() != null) {
            request.header(DENOUNCER_RECEIPT, target.receipt().value());
        }
        return caller.send(endpoint.isWrite()
                ? described(request, endpoint).POST(BodyPublishers.ofString(body(endpoint, column)))
                : request.GET());
    }

    private String address(AccessEndpoint endpoint, AccessCases.Target target) {
        String path = endpoint.path();
        String run = Stream.of("/verifications", "/drift-checks")
                .filter(path::contains)
                .findFirst()
                .map(kind -> run("/api/v1/audit" + kind))
                .orElse(target.id());
        return (path.startsWith("/api/v1/terms/") ? path.replace("{id}", target.id() + ".1") : path)
                .replace("{petition}", target.id())
                .replace("{complaint}", target.id())
                .replace("{denunciation}", target.id())
                .replace("{violation}", target.id())
                .replace("{protection}", target.id())
                .replace("{caseId}", target.id())
                .replace("{case}", target.id())
                .replace("{id}", run)
                .replace("{receiptCode}", target.code().value())
                .replace("{number}", "1")
                .replace("{entry}", "0")
                .replace("{measure}", "1")
                .replace("{request}", "1")
                .replace("{question}", "1")
                .replace("{unit}", AccessRequests.PRACTICE)
                .replace("{leader}", "anh-ba")
                .replace("{to}", "chi-tu")
                .replace("{figure}", "OPENED")
                .replace("{since}", "2025-07-01")
                .replace("{name}", "petitions")
                .replace("{evidence}", "no-such-file")
                .replace("{original}", "no-such-original")
                .replace("**", "x")
                .replaceAll("\\{[^}]*}", "1") + (path.startsWith("/api/v1/supervision/cases") ? FIGURE : "");
    }

    private String body(AccessEndpoint endpoint, AccessColumn column) {
        if (isUpload(endpoint)) {
            return "Nội dung";
        }
        String body = AccessRequests.body(endpoint)
                .replace("{caller}", column.title())
                .replace("{soon}", Days.of(bean(Clock.class).instant()).plusDays(7).toString());
        if (body.contains("{other}")) {
            body = body.replace("{other}", cases.other().id());
        }
        // Only where it is named: to ask for something must not open a case by the way.
        return body.contains("{denunciation}")
                ? body.replace("{denunciation}", cases.target(CaseKind.DENUNCIATION, column).id())
                : body;
    }

    private static HttpRequest.Builder described(HttpRequest.Builder request, AccessEndpoint endpoint) {
        return isUpload(endpoint)
                ? request.header("Content-Type", "text/plain")
                        .header("Content-Disposition", "attachment; filename=\"don.txt\"")
                : request.header("Content-Type", "application/json");
    }

    private static boolean isUpload(AccessEndpoint endpoint) {
        return Stream.of("/evidence", "/files", "/clearing/file").anyMatch(endpoint.path()::endsWith);
    }

    /** One that has come to its end, as have all others, so that it does not matter who asks first. */
    private String run(String path) {
        Caller auditor = caller(AccessColumn.AUDITOR);
        Answer begun = auditor.post(path, "{}", "Idempotency-Key", "the-only-one");
        await().pollDelay(Duration.ZERO)
                .atMost(Duration.ofMinutes(1))
                .until(() -> !auditor.get(path).text().contains("RUNNING"));
        return begun.id();
    }

    /** Until no view is being built: what can be done about it depends on that. */
    void awaitBuilt() {
        for (View<?> view : standalone.context().getBeansOfType(View.class).values()) {
            await().pollDelay(Duration.ZERO)
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> view.status().building() == null);
        }
    }

    /** Until every view has seen everything: what they all have seen once they need not be asked about again. */
    void settle() {
        long head = standalone.head();
        if (head > settled) {
            for (View<?> view : views) {
                await().pollDelay(Duration.ZERO).atMost(Duration.ofMinutes(1)).until(() -> view.hasSeen(head));
            }
            settled = head;
        }
    }
}
