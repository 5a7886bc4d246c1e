package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes up how a denouncer and their spouse are protected: their secret, and what threatens them at work. */
final class DenouncerProtection {
    private static final String PROTECTIONS = "/api/v1/protections";

    private final Chance chance;
    private final Diary diary;
    private final String denunciations;
    private int file;

    /** @param denunciations to which the diary turns back */
    DenouncerProtection(Chance chance, Diary diary, String denunciations) {
        this.chance = chance;
        this.diary = diary;
        this.denunciations = denunciations;
    }

    /** @param number of the case of its own that it is in this life */
    void ask(int number) {
        file = number;
        Instant asked = diary.at();
        diary.turnTo(file, PROTECTIONS);
        Map<String, Object> spouse = People.person(chance, People.hamlet(chance), People.commune(chance));
        diary.open(0, 1, Diary.Office.CUSTODIAN, Map.of("denunciation", Step.caseId(0), "form", "WRITTEN", "persons",
                List.of(Map.of("of", "DENOUNCER"), Map.of("of", "SPOUSE", "identity", spouse)), "bases",
                List.of("SECRET_IN_DANGER", "JOB_IN_DANGER"), "summary", "Có nguy cơ bị lộ thông tin, bị trù dập."));
        diary.assign(0, 1, Map.of());
        diary.officer(0, 2, "/findings", Map.of("found", List.of("SECRET_IN_DANGER"), "report", "Có căn cứ bảo vệ."));
        diary.head(0, 2, "/decision",
                Map.of("decision", chance.number("QĐ-UBND"), "bases", List.of("SECRET_IN_DANGER"), "measures",
                        List.of(Map.of("measure", "KEEP_SECRET", "persons", List.of(1, 2)),
                                Map.of("measure", "DISCREET_MEETINGS", "persons", List.of(1)))));
        diary.officer(1, 3, "/measures/1/execution", Map.of("note", "Đã thực hiện."));
        diary.turnBack(0, denunciations, asked);
    }

    void end() {
        if (file > 0) {
            diary.turnTo(file, PROTECTIONS);
            diary.head(1, 4, "/end", Map.of("ground", "DENUNCIATION_SETTLED", "explanation", "Đã giải quyết xong."));
            diary.turnTo(0, denunciations);
        }
    }
}
