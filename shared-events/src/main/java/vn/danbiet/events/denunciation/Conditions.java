package vn.danbiet.events.denunciation;

/**
 * What the law asks of a denunciation to be accepted, as the precheck found it (LTC 29.1), and of information to be passed
 * on (LTC 25.2).
 *
 * @param capable whether the denouncer has capacity, or is represented
 * @param ownAuthority whether the unit in charge is the one to settle it (LTC 12, 13)
 * @param founded whether there is something to tell who violated what by
 * @param clearAndVerifiable whether it says clearly who violated what, with evidence that can be verified
 * @param crime whether there are signs of a crime
 */
public record Conditions(
        boolean capable,
        boolean ownAuthority,
        boolean founded,
        boolean clearAndVerifiable,
        boolean crime) {}
