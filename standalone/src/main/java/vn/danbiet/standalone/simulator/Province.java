package vn.danbiet.standalone.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The units of Ninh Bình since 2025-07-01: 97 communes (xã) and 32 wards (phường) by their official names, and some of
 * the departments, agencies and state enterprises. Who leads them and what changes in the simulated year is made up.
 *
 * @param changes what changes in the organisation, in order
 * @param live whether all of it is recorded on the days on which it happens
 */
record Province(List<Change> changes, boolean live) {
    static final String COMMITTEE = "ubnd-tinh-ninh-binh";
    static final String HEIR = "so-van-hoa-va-the-thao";

    /** Those that the standalone brings itself. */
    static final Set<String> KNOWN_BEFORE = Set.of(COMMITTEE, "xa-binh-luc", "so-xay-dung");

    /** As the API knows them. */
    enum Kind {
        COMMUNE("Chủ tịch Ủy ban nhân dân", "Chair of the People's Committee"),
        DEPARTMENT("Giám đốc", "Director"),
        AGENCY("Thủ trưởng", "Head"),
        STATE_ENTERPRISE("Giám đốc", "Director");

        private final Map<String, String> title;

        Kind(String vi, String en) {
            this.title = Map.of("vi", vi, "en", en);
        }

        /** Of the head, in both languages. */
        Map<String, String> title() {
            return title;
        }
    }

    /** @param english its name in English */
    record Unit(String id, Kind kind, String name, String english) {
        static Unit of(String... cells) {
            return new Unit(cells[0], Kind.valueOf(cells[1]), cells[2],
                    cells.length > 3
                            ? cells[3]
                            : cells[2].replaceFirst("^Xã (.*)", "$1 commune").replaceFirst("^Phường (.*)", "$1 ward"));
        }
    }

    /** What can change. */
    enum Turn {
        MERGER,
        NEW_HEAD,
        ACTING_HEAD,
        DELEGATION
    }

    /** @param day the first on which it holds */
    record Change(Turn kind, String unit, LocalDate day) {}

    static final List<Unit> UNITS = read();

    private static final List<Unit> COMMUNES = UNITS.stream().filter(unit -> unit.kind() == Kind.COMMUNE).toList();
    private static final List<Unit> OTHERS = UNITS.stream().filter(unit -> unit.kind() != Kind.COMMUNE).toList();

    /** Where terms are longer because it is far to go. */
    private static final Set<String> REMOTE = Set.of("xa-cuc-phuong", "xa-phu-long", "xa-thanh-son", "xa-kim-dong");

    /**
     * The province in a year.
     *
     * @param begin when it began to be played: what was to change before that does not change
     */
    static Province of(Instant begin, Instant end) {
        LocalDate month = Day.of(end).withDayOfMonth(1);
        return new Province(Stream
                .of(new Change(Turn.NEW_HEAD, "xa-gia-vien", month.minusMonths(9)),
                        new Change(Turn.DELEGATION, "xa-y-yen", month.minusMonths(8)),
                        new Change(Turn.ACTING_HEAD, "so-y-te", month.minusMonths(7)),
                        new Change(Turn.MERGER, "so-du-lich", month.minusMonths(5)),
                        new Change(Turn.NEW_HEAD, "phuong-phu-ly", month.minusMonths(4)),
                        new Change(Turn.NEW_HEAD, "xa-hai-hau", month.minusMonths(2)))
                .filter(change -> change.day().isAfter(Day.of(begin).plusDays(1)))
                .toList(), !begin.isAfter(LifeStory.begin(end).plus(Duration.ofDays(1))));
    }

    /** Most letters go to a commune. */
    Unit receiver(Chance chance) {
        return chance.percent(78) ? chance.oneOf(COMMUNES) : chance.oneOf(OTHERS);
    }

    Unit commune(Chance chance) {
        return chance.oneOf(COMMUNES);
    }

    /** Who acts for a unit on a day: for one that is no more, those of its heir. */
    Desk desk(String unit, LocalDate day) {
        Optional<Turn> turn = changes.stream()
                .filter(change -> change.unit().equals(unit) && !day.isBefore(change.day()))
                .map(Change::kind)
                .findFirst();
        Desk desk = Desk.of(unit);
        return switch (turn.orElse(Turn.DELEGATION)) {
            case MERGER -> Desk.of(HEIR);
            case NEW_HEAD, ACTING_HEAD -> new Desk(unit, desk.officer(), Desk.next(desk.head()), desk.custodian());
            case DELEGATION -> desk;
        };
    }

    static boolean isRemote(String unit) {
        return REMOTE.contains(unit);
    }

    private static List<Unit> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Province.class.getResourceAsStream("province.csv")), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> Unit.of(line.split(","))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
