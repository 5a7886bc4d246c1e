package vn.danbiet.events.identity;

/** Something as it was handed in: a letter, a file, a message. It lies sealed apart until a cleared copy is made. */
public record Original(SealedPiece piece, OriginalKind kind, OriginalSource from) {}
