package vn.danbiet.events.petition;

/**
 * Why a case is kept from the public.
 *
 * @param citation the article that allows it
 */
public record Withholding(WithholdingGround ground, String citation) {}
