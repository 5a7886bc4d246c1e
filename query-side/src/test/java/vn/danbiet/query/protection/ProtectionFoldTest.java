package vn.danbiet.query.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.protection.CheckInMissed;
import vn.danbiet.events.protection.CheckInOffered;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.OrderedMeasure;
import vn.danbiet.events.protection.ProtectedPerson;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionEnded;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.ProtectionInterimOrdered;
import vn.danbiet.events.protection.ProtectionMeasureCarriedOut;
import vn.danbiet.events.protection.ProtectionOrdered;
import vn.danbiet.events.protection.ProtectionPutInWriting;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.platform.security.InstallationSecret;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.Case;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.cases.SearchDigests;

class ProtectionFoldTest {
    private static final ReceiptCode CODE = ReceiptCode.draw(new Random(1));
    private static final ProtectionId ID = ProtectionId.of(CODE);
    private static final OrderedMeasure SECRET = new OrderedMeasure(1, Measure.KEEP_SECRET, List.of(1), null, null);
    private static final OrderedMeasure GUARD = new OrderedMeasure(2, Measure.GUARD, List.of(1), null, null);

    private final ProtectionFold fold = new ProtectionFold(new SearchDigests(new InstallationSecret("s".repeat(32))));

    @Test
    void a_request_opens_the_file_and_names_nobody() {
        ProtectionDocument file = after(requested());

        assertThat(file.status()).isEqualTo(ProtectionStatus.REQUESTED);
        assertThat(file.charge().confidential()).isTrue();
        assertThat(file.charge().workers()).containsExactly(new OfficerId("an"));
        assertThat(file.request().persons()).extracting(ProtectionDocument.Person::of)
                .containsExactly(IdentityOf.DENOUNCER);
        assertThat(file.inWriting()).isFalse();
        assertThat(file.toString()).doesNotContain("đe dọa");
    }

    @Test
    void urgent_measures_that_are_not_ordered_are_over_and_a_number_stays() {
        ProtectionDocument file = after(requested(),
                new ProtectionInterimOrdered(ID, Case.RECORDED_AT, List.of(SECRET, GUARD)),
                new ProtectionPutInWriting(ID, Case.RECORDED_AT),
                new ProtectionOrdered(ID, Case.RECORDED_AT, "7/QĐ", List.of(ProtectionBasis.LIFE_IN_DANGER),
                        List.of(SECRET)),
                new ProtectionMeasureCarriedOut(ID, Case.RECORDED_AT, 1, Personal.of(Case.WORDS, "đã lược tên")));

        assertThat(file.status()).isEqualTo(ProtectionStatus.IN_FORCE);
        assertThat(file.inWriting()).isTrue();
        assertThat(file.measures().ordered()).extracting(Measures.Ordered::number).containsExactly(2, 1);
        assertThat(file.measures().ordered().getFirst().endedAt()).isEqualTo(Case.RECORDED_AT);
        assertThat(file.measures().ordered().getLast().endedAt()).isNull();
        assertThat(file.measures().ordered().getLast().carriedOutAt()).isEqualTo(Case.RECORDED_AT);
    }

    @Test
    void with_the_end_all_measures_end_and_a_missed_check_in_calls_the_superior() {
        ProtectionDocument file = after(requested(),
                new ProtectionOrdered(ID, Case.RECORDED_AT, "7/QĐ", List.of(), List.of(SECRET)),
                new ProtectionEnded(ID, Case.RECORDED_AT, EndGround.BASIS_LOST, Personal.of(Case.WORDS, "hết nguy cơ")),
                new CheckInOffered(ID.value(), Case.RECORDED_AT, 1, "T-CHECK-IN", "30", LocalDate.of(2026, 12, 23)),
                new CheckInMissed(ID.value(), Case.RECORDED_AT, 1, LocalDate.of(2026, 12, 23), Case.LAND, Case.ROADS));

        assertThat(file.end()).isEqualTo(EndGround.BASIS_LOST);
        assertThat(file.measures().ordered()).allSatisfy(one -> assertThat(one.endedAt()).isNotNull());
        assertThat(file.checkIns()).singleElement().satisfies(one -> assertThat(one.missed()).isTrue());
        assertThat(file.charge().deskUnits()).containsExactly(Case.LAND, Case.ROADS);
    }

    @Test
    void events_of_another_kind_of_case_make_no_file_and_a_protection_begins_with_its_request() {
        assertThat(fold.after(null, Case.number(1).received(), stamp(0))).isNull();
        assertThatIllegalStateException()
                .isThrownBy(() -> fold.after(null, new ProtectionPutInWriting(ID, Case.RECORDED_AT), stamp(0)));
    }

    private static ProtectionRequested requested() {
        return new ProtectionRequested(ID, Case.RECEIVED_AT, CODE, Case.LAND, new OfficerId("an"),
                DenunciationCase.number(1).id().value(), RequestForm.PHONE, true,
                List.of(new ProtectedPerson(1, IdentityOf.DENOUNCER, SealedIdentity.NOT_GIVEN)),
                List.of(ProtectionBasis.LIFE_IN_DANGER), List.of(), null, Case.WORDS,
                Personal.of(Case.WORDS, "bị đe dọa"));
    }

    private ProtectionDocument after(CaseEvent... events) {
        @Nullable
        ProtectionDocument file = null;
        for (int i = 0; i < events.length; i++) {
            file = fold.after(file, events[i], stamp(i));
        }
        return Objects.requireNonNull(file);
    }

    private static Stamp stamp(int version) {
        return new Stamp(version + 1, version, Case.RECORDED_AT, "an", "OFFICER", "land-office");
    }
}
