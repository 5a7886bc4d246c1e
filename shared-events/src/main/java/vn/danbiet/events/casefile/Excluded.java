package vn.danbiet.events.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/** Names those who are excluded, in one breath. */
final class Excluded {
    private Excluded() {}

    static String names(List<OfficerId> officers, List<UnitId> units) {
        return Stream.concat(officers.stream(), units.stream()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
