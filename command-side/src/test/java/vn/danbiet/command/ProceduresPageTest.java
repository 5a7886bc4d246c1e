package vn.danbiet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.ActRules;
import vn.danbiet.command.casefile.CaseAct;
import vn.danbiet.command.casefile.TermEffect;
import vn.danbiet.command.complaint.ComplaintAct;
import vn.danbiet.command.denunciation.DenunciationAct;
import vn.danbiet.command.petition.PetitionAct;
import vn.danbiet.command.protection.ProtectionAct;
import vn.danbiet.command.violation.ViolationAct;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.TermFamily;

/**
 * The checked-in page of procedures is what the tables of acts say: a change of a procedure shows in its diff. Run with
 * {@code -Ddanbiet.docs.update=true} to accept a change.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProceduresPageTest {
    private static final Path CHECKED_IN = Path.of("..", "docs", "procedures.md");

    @Test
    void is_what_is_checked_in() throws IOException {
        String page = page();
        if (Boolean.getBoolean("danbiet.docs.update")) {
            Files.writeString(CHECKED_IN, page);
        }
        assertThat(Files.readString(CHECKED_IN)).as("docs/procedures.md; -Ddanbiet.docs.update=true accepts the change")
                .isEqualTo(page);
    }

    private static String page() {
        return """
                # Procedures / Thủ tục

                Generated from the tables of acts; a test fails when it is stale. Who may do what, in which state, under
                which article, and what it does to the terms of the case. The last column is the name under which the log keeps
                the act beside each event, with who was entitled to it and the article, as they were that day.
                Sinh ra từ bảng hành vi trong mã nguồn. Ai được làm gì, ở trạng thái nào, theo điều nào, và tác động đến thời
                hạn nào. Cột cuối là tên hành vi được nhật ký lưu kèm mỗi sự kiện.

                """
                + section("Petition", "Kiến nghị, phản ánh", PetitionStatus.values(), PetitionAct.values())
                + section("Complaint, each instance", "Khiếu nại, từng lần", ComplaintStatus.values(),
                        ComplaintAct.values())
                + section("Protection of a denouncer", "Bảo vệ người tố cáo", ProtectionStatus.values(),
                        ProtectionAct.values())
                + section("Denunciation", "Tố cáo", DenunciationStatus.values(), DenunciationAct.values())
                + section("Violation of grassroots democracy", "Vi phạm dân chủ ở cơ sở", ViolationStatus.values(),
                        ViolationAct.values())
                + section("Cases of every kind", "Mọi loại vụ việc", new CaseStatus[0], CaseAct.values());
    }

    private static String section(String en, String vi, CaseStatus[] states, ActRules[] acts) {
        return "## " + en + " / " + vi + "\n\n" + (states.length == 0 ? "" : states(states))
                + "| Act / Hành vi | Who / Ai | From / Từ trạng thái | Terms / Thời hạn | Article / Điều | In the log / Trong nhật ký |\n"
                + "|---|---|---|---|---|---|\n"
                + Stream.of(acts).map(act -> row(act, states)).collect(Collectors.joining()) + "\n";
    }

    private static String states(CaseStatus[] states) {
        return "States / Trạng thái: " + Stream.of(states)
                .map(state -> "`" + state.name() + "` " + both(state.phrase())
                        + (state.isEnd() ? " (end / kết thúc)" : ""))
                .collect(Collectors.joining("; ")) + ".\n\n";
    }

    private static String row(ActRules act, CaseStatus[] states) {
        return "| " + both(act.phrase()) + " | " + both(act.who().phrase()) + " | " + from(act, states) + " | "
                + act.effects().stream().map(ProceduresPageTest::effect).collect(Collectors.joining("; ")) + " | "
                + act.citation() + " | `" + act.basis().act() + "` |\n";
    }

    private static String from(ActRules act, CaseStatus[] states) {
        List<String> open = Stream.of(states).filter(act::isOpenIn).map(CaseStatus::name).toList();
        if (open.size() == states.length) {
            return "any / bất kỳ";
        }
        return open.isEmpty() ? "–" : String.join(", ", open);
    }

    private static String effect(TermEffect effect) {
        return both(effect.kind().phrase()) + " "
                + effect.families().stream().map(TermFamily::id).collect(Collectors.joining(", "));
    }

    private static String both(Phrase phrase) {
        return phrase.en() + " / " + phrase.vi();
    }
}
