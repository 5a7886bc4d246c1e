package vn.danbiet.command.organisation;

import vn.danbiet.command.Actor;
import vn.danbiet.command.Basis;
import vn.danbiet.events.Phrase;

/**
 * The acts on the register as a table: which, and under which article. All of them are an administrator's, who records
 * what a competent body decided; the decision is cited with each.
 */
enum OrganisationAct {
    ESTABLISH("Luật 72/2025/QH15", "thành lập đơn vị", "establish a unit"),
    RENAME("Luật 72/2025/QH15", "đổi tên đơn vị", "rename a unit"),
    MOVE("Luật 72/2025/QH15", "chuyển đơn vị trực thuộc", "move a unit under another"),
    MERGE("Luật 72/2025/QH15", "sáp nhập đơn vị", "merge units"),
    SPLIT("Luật 72/2025/QH15", "chia đơn vị", "split a unit"),
    DISSOLVE("Luật 72/2025/QH15", "giải thể đơn vị", "dissolve a unit"),
    APPOINT("LTCD 18; LDC 8", "ghi nhận người đứng đầu", "appoint a head"),
    END_TENURE("LTCD 18; LDC 8", "ghi nhận thôi giữ chức", "end a tenure"),
    DELEGATE("LTCD 18", "ghi nhận ủy quyền", "delegate authority"),
    END_DELEGATION("LTCD 18", "chấm dứt ủy quyền", "end a delegation");

    final String citation;
    final Phrase phrase;

    OrganisationAct(String citation, String vi, String en) {
        this.citation = citation;
        this.phrase = new Phrase(vi, en);
    }

    Basis basis() {
        return new Basis("organisation/" + name(), Actor.Standing.ADMINISTRATOR.name(), citation);
    }

    static OrganisationAct of(OrganisationCommand command) {
        return switch (command) {
            case OrganisationCommand.EstablishUnit _ -> ESTABLISH;
            case OrganisationCommand.RenameUnit _ -> RENAME;
            case OrganisationCommand.MoveUnit _ -> MOVE;
            case OrganisationCommand.MergeUnits _ -> MERGE;
            case OrganisationCommand.SplitUnit _ -> SPLIT;
            case OrganisationCommand.DissolveUnit _ -> DISSOLVE;
            case OrganisationCommand.AppointLeader _ -> APPOINT;
            case OrganisationCommand.EndTenure _ -> END_TENURE;
            case OrganisationCommand.DelegateAuthority _ -> DELEGATE;
            case OrganisationCommand.EndDelegation _ -> END_DELEGATION;
        };
    }
}
