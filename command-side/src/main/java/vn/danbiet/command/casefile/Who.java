package vn.danbiet.command.casefile;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Who may do something to a case. An officer's acts are open to their head as well. */
public enum Who implements Worded {
    OFFICER("cán bộ của đơn vị chịu trách nhiệm", "an officer of the unit in charge"),
    HANDLER("cán bộ được giao hoặc người đứng đầu", "the officer it is assigned to, or the head"),
    HEAD("người đứng đầu đơn vị chịu trách nhiệm", "the head of the unit in charge"),
    OFFICER_OR_PETITIONER("người gửi, hoặc cán bộ ghi nhận thay", "the petitioner, or an officer on their behalf"),
    RECEIVING_UNIT("cán bộ của đơn vị được đề nghị nhận", "an officer of the unit it is offered to"),
    SUPERIOR("cán bộ hoặc người đứng đầu đơn vị cấp trên của đơn vị chịu trách nhiệm",
            "an officer or the head of a unit above the one in charge"),
    SUPERIOR_HEAD("người đứng đầu đơn vị cấp trên", "the head of the superior unit"),
    OFFICER_OF_EITHER_LEVEL("cán bộ của đơn vị chịu trách nhiệm hoặc của cấp trên trực tiếp",
            "an officer of the unit in charge or of its direct superior"),
    PETITIONER_OR_EITHER_LEVEL("người gửi, hoặc cán bộ của đơn vị chịu trách nhiệm hoặc của cấp trên",
            "the petitioner, or an officer of the unit in charge or of one above"),
    OFFICER_OR_SYSTEM("cán bộ của đơn vị chịu trách nhiệm, hoặc hệ thống",
            "an officer of the unit in charge, or the system"),
    TEAM("người được giao, thành viên tổ xác minh hoặc người đứng đầu",
            "the officer it is assigned to, a member of the verification team, or the head"),
    HEAD_OF_RECEIVING_UNIT("người đứng đầu đơn vị được đề nghị nhận", "the head of the unit it is offered to"),
    CUSTODIAN("người giữ bí mật danh tính của đơn vị chịu trách nhiệm", "a custodian of the unit in charge"),
    CUSTODIAN_OR_HEAD("người giữ bí mật danh tính hoặc người đứng đầu đơn vị chịu trách nhiệm",
            "a custodian or the head of the unit in charge"),
    PETITIONER("người gửi", "the petitioner"),
    PETITIONER_OR_STAFF("người gửi, hoặc cán bộ, người giữ bí mật của đơn vị chịu trách nhiệm ghi nhận thay",
            "the petitioner, or an officer or a custodian of the unit in charge on their behalf"),
    SYSTEM("hệ thống", "the system");

    private final Phrase phrase;

    Who(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
