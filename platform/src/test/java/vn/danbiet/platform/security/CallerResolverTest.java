package vn.danbiet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.ServletWebRequest;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CallerResolverTest {
    private static final UnitId OLD = new UnitId("xa-binh-nghia");
    private static final UnitId NEW = new UnitId("xa-binh-luc");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Instant EVENING_BEFORE = Instant.parse("2025-06-30T16:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2025-06-30T17:00:00Z");
    private static final OrganisationChart CHART = OrganisationChart.EMPTY.after(
            List.of(established(OLD), established(NEW), new UnitsMerged(List.of(OLD), Instant.EPOCH, NEW, REFORM, "NQ"),
                    new LeaderAppointed(NEW, Instant.EPOCH, new OfficerId("anh"), "Ánh",
                            Designation.of("Chủ tịch", "Chair"), false, REFORM, null, "QĐ")));

    private static UnitEstablished established(UnitId unit) {
        return new UnitEstablished(unit, Instant.EPOCH, new Designation("UBND", null), UnitKind.COMMUNE, null,
                LocalDate.of(1997, 1, 1), "NQ");
    }

    @AfterEach
    void forgetWhoAsked() {
        SecurityContextHolder.clearContext();
    }

    private static Caller caller(String subject, UnitId unit, Role role, Instant now) throws NoSuchMethodException {
        SecurityContextHolder.getContext()
                .setAuthentication(new JwtAuthenticationToken(Jwt.withTokenValue("token")
                        .header("alg", "none")
                        .subject(subject)
                        .claim("unit", unit.value())
                        .claim("roles", List.of(role.claim()))
                        .build()));
        var parameter = new MethodParameter(CallerResolverTest.class.getDeclaredMethod("forgetWhoAsked"), -1);
        return new CallerResolver(() -> CHART, () -> Clock.fixed(now, ZoneOffset.UTC)).resolveArgument(parameter, null,
                new ServletWebRequest(new MockHttpServletRequest()), null);
    }

    @Test
    void until_the_last_evening_they_work_for_their_unit() throws Exception {
        Caller caller = caller("hoa", OLD, Role.UNIT_HEAD, EVENING_BEFORE);

        assertThat(caller.unit()).contains(OLD);
        assertThat(caller.is(Role.UNIT_HEAD)).isTrue();
        assertThat(caller.predecessors()).isEmpty();
    }

    @Test
    void then_for_the_successor_whose_records_are_those_of_both() throws Exception {
        Caller caller = caller("an", OLD, Role.OFFICER, MIDNIGHT);

        assertThat(caller.unit()).contains(NEW);
        assertThat(caller.predecessors()).containsExactly(OLD);
        assertThat(caller("binh", NEW, Role.OFFICER, MIDNIGHT).predecessors()).containsExactly(OLD);
    }

    @Test
    void a_head_of_what_is_no_more_does_not_lead_the_successor() throws Exception {
        Caller caller = caller("hoa", OLD, Role.UNIT_HEAD, MIDNIGHT);

        assertThat(caller.roles()).containsExactly(Role.OFFICER);
    }

    @Test
    void unless_the_register_says_that_they_do() throws Exception {
        assertThat(caller("anh", OLD, Role.UNIT_HEAD, MIDNIGHT).is(Role.UNIT_HEAD)).isTrue();
        assertThat(caller("khac", NEW, Role.UNIT_HEAD, MIDNIGHT).is(Role.UNIT_HEAD)).as("whoever the token says, else")
                .isTrue();
    }
}
