package vn.danbiet.log;

/**
 * One event as it is stored. The log never looks into it.
 *
 * @param id unique id of the event
 * @param type name of the kind of event, independent of any class name, for example {@code petition.received}
 * @param revision revision of the shape of the payload, for example {@code 1}
 * @param payload JSON text, stored and hashed exactly as given
 * @param metadata JSON text, stored and hashed exactly as given
 */
public record LogEvent(String id, String type, String revision, String payload, String metadata) {}
