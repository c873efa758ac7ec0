package offing.run.order;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import offing.watch.watched.WatchedZone;
import offing.watch.watched.WatchedZoneReader;

/** What an operator orders about the watched zones. */
public sealed interface ZoneOrder {

  /** Corners of all zones together; with more an index would be felt. */
  int MOST_CORNERS = 20_000;

  /** The zones as they are after it; throws {@link Refused} where it cannot be done. */
  List<WatchedZone> after(List<WatchedZone> zones);

  /** Which zones it was about, by id, once it is done. */
  List<WatchedZone> done(List<WatchedZone> before, List<WatchedZone> after);

  /** One line for the log of what was ordered. */
  String shown(List<WatchedZone> done);

  /**
   * Zones that are to be added.
   *
   * @param zones those without an id are given one after their names
   */
  record Add(List<WatchedZone> zones) implements ZoneOrder {
    private static final int LONGEST_ID = 40;

    public Add {
      zones = List.copyOf(zones);
    }

    @Override
    public List<WatchedZone> after(List<WatchedZone> before) {
      List<WatchedZone> all = new ArrayList<>(before);
      Set<String> ids = new HashSet<>();
      before.forEach(zone -> ids.add(zone.id()));
      for (WatchedZone zone : zones) {
        if (!zone.id().isEmpty() && !ids.add(zone.id())) {
          throw new Refused(
              "there is a zone '" + zone.id() + "' already: leave out the id, or change that one");
        }
      }
      for (WatchedZone zone : zones) {
        all.add(zone.id().isEmpty() ? zone.withId(free(zone.name(), ids)) : zone);
      }
      return held(all);
    }

    /** {@code tung-lung}, {@code tung-lung-2}; {@code zone} of a name without Latin letters. */
    private static String free(String name, Set<String> ids) {
      String plain =
          Normalizer.normalize(name, Normalizer.Form.NFKD)
              .toLowerCase(Locale.ROOT)
              .replaceAll("\\p{M}", "")
              .replaceAll("[^a-z0-9]+", "-")
              .replaceAll("^-|-$", "");
      String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", "");
      String stem = cut.isEmpty() ? "zone" : cut;
      String id = stem;
      for (int i = 2; !ids.add(id); i++) {
        id = stem + "-" + i;
      }
      return id;
    }

    @Override
    public List<WatchedZone> done(List<WatchedZone> before, List<WatchedZone> after) {
      return after.subList(before.size(), after.size());
    }

    @Override
    public String shown(List<WatchedZone> done) {
      return "watch zone " + ids(done);
    }
  }

  /** A zone that is to take the place of the one with its id. */
  record Replace(WatchedZone zone) implements ZoneOrder {

    @Override
    public List<WatchedZone> after(List<WatchedZone> before) {
      refuseUnlessThere(before, zone.id());
      return held(before.stream().map(is -> is.id().equals(zone.id()) ? zone : is).toList());
    }

    @Override
    public List<WatchedZone> done(List<WatchedZone> before, List<WatchedZone> after) {
      return List.of(zone);
    }

    @Override
    public String shown(List<WatchedZone> done) {
      return "change zone " + ids(done);
    }
  }

  /** A zone that is to be watched no more. */
  record Remove(String id) implements ZoneOrder {

    @Override
    public List<WatchedZone> after(List<WatchedZone> before) {
      refuseUnlessThere(before, id);
      return before.stream().filter(is -> !is.id().equals(id)).toList();
    }

    @Override
    public List<WatchedZone> done(List<WatchedZone> before, List<WatchedZone> after) {
      return before.stream().filter(is -> is.id().equals(id)).toList();
    }

    @Override
    public String shown(List<WatchedZone> done) {
      return "delete zone " + ids(done);
    }
  }

  private static String ids(List<WatchedZone> zones) {
    return zones.stream().map(WatchedZone::id).collect(Collectors.joining(", "));
  }

  private static void refuseUnlessThere(List<WatchedZone> zones, String id) {
    if (zones.stream().noneMatch(zone -> zone.id().equals(id))) {
      throw new Refused("there is no zone '" + id + "' any more");
    }
  }

  private static List<WatchedZone> held(List<WatchedZone> zones) {
    if (zones.size() > WatchedZoneReader.MOST_ZONES) {
      throw new Refused(
          "that would be "
              + zones.size()
              + " zones; at most "
              + WatchedZoneReader.MOST_ZONES
              + " are watched: delete some first");
    }
    int corners = zones.stream().mapToInt(WatchedZone::corners).sum();
    if (corners > MOST_CORNERS) {
      throw new Refused(
          "the zones would have "
              + corners
              + " corners; at most "
              + MOST_CORNERS
              + " are watched: draw them with fewer");
    }
    return List.copyOf(zones);
  }
}
