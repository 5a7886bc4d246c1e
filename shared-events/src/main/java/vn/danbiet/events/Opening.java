package vn.danbiet.events;

/**
 * What a case is known by from its first fact on.
 *
 * @param status where it stands when it is opened
 */
public record Opening(CaseKind kind, ReceiptCode receiptCode, CaseStatus status) {}
