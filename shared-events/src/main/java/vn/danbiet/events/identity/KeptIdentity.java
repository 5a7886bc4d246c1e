package vn.danbiet.events.identity;

/** One of the people whose secret a case keeps. */
public record KeptIdentity(IdentityOf of, SealedIdentity identity) {}
