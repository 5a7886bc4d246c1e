package vn.danbiet.events.term;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why a term ended without being met. */
public enum EndReason implements Worded {
    WITHDRAWN("người gửi đã rút", "withdrawn"),
    TERMINATED("vụ việc đã đình chỉ", "the case was terminated"),
    HANDLED_OTHERWISE("đã xử lý theo hướng khác", "handled otherwise"),
    TRANSFERRED("đã chuyển đơn vị khác", "passed to another unit"),
    SUPERSEDED("được thay bằng thời hạn khác", "another term took its place");

    private final Phrase phrase;

    EndReason(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
