package vn.danbiet.query.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.events.violation.ViolationKind;

/** By what figures are told apart. */
enum GroupBy {
    /** All together. */
    TOTAL,
    UNIT,
    /** Who led the unit on the day that decides: on which a case moved, was settled in time, or first ran out. */
    HEAD,
    /** The procedure. */
    KIND,
    /** The field within the procedure. */
    FIELD;

    private static final String NONE = "-";
    private static final Phrase NOT_YET = new Phrase("chưa phân loại", "not classified yet");
    private static final Phrase NOBODY = new Phrase("không có người đứng đầu trong sổ đăng ký",
            "no head in the register");

    /** What stands for the group, for programs. */
    String code(UnitId unit, CaseKind kind, @Nullable String field, LocalDate day, OrganisationChart chart) {
        return switch (this) {
            case TOTAL -> NONE;
            case UNIT -> unit.value();
            case HEAD -> chart.headOn(unit, day).map(tenure -> tenure.leader().value()).orElse(NONE);
            case KIND -> kind.name();
            case FIELD -> kind + "." + (field == null ? NONE : field);
        };
    }

    /** The same in words. */
    Phrase text(String code, LocalDate day, OrganisationChart chart) {
        return switch (this) {
            case TOTAL -> new Phrase("tất cả", "all");
            case UNIT -> chart.name(new UnitId(code), day);
            case HEAD -> chart.units()
                    .stream()
                    .flatMap(unit -> unit.leaders().stream())
                    .filter(tenure -> tenure.leader().value().equals(code))
                    .map(Tenure::name)
                    .findFirst()
                    .map(name -> new Phrase(name, name))
                    .orElse(NOBODY);
            case KIND -> CaseKind.valueOf(code).phrase();
            case FIELD ->
                field(CaseKind.valueOf(code.substring(0, code.indexOf('.'))), code.substring(code.indexOf('.') + 1));
        };
    }

    private static Phrase field(CaseKind kind, String field) {
        Phrase text = field.equals(NONE) ? NOT_YET : switch (kind) {
            case PETITION -> SubjectField.valueOf(field).phrase();
            case COMPLAINT -> ComplaintField.valueOf(field).phrase();
            case DENUNCIATION -> DenunciationField.valueOf(field).phrase();
            case VIOLATION -> ViolationKind.valueOf(field).phrase();
            case PROTECTION -> new Phrase(field, field);
        };
        return new Phrase(kind.phrase().vi() + ": " + text.vi(), kind.phrase().en() + ": " + text.en());
    }
}
