package offing.sim.traffic.way;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import offing.sim.water.Water;
import offing.sim.water.Way;
import offing.sim.water.WayBuilder;
import offing.sim.water.WayFinder;

/**
 * The common ways between the places of an area for vessels of one draught, found once each. Owned
 * by the world's thread.
 *
 * <p>Line zones (fairways, ferry routes, axes of separation schemes) are followed; between their
 * ends and the points the {@link WayFinder} joins them.
 */
public final class Ways {
  /** Cosine of a turn, of 120 degrees, by which one goes back. */
  private static final double TURNS_BACK = -0.5;

  /** A leg on which a large ship cannot turn as it begins and again as it ends, metres. */
  private static final double SHORT_LEG_M = 600;

  /** What a way past a spur must save, metres. */
  private static final double LEAST_SAVED_M = 20;

  private final Places places;
  private final Water water;
  private final WayFinder finder;
  private final boolean keepsLanes;
  private final Map<String, Way> found = new HashMap<>();

  /**
   * None is found yet.
   *
   * @param water as it is for one of that draught
   * @param keepsLanes whether they sail in the lanes of separation schemes, not beside them
   */
  public Ways(Places places, Water water, WayFinder finder, boolean keepsLanes) {
    this.places = places;
    this.water = water;
    this.finder = finder;
    this.keepsLanes = keepsLanes;
  }

  public Water water() {
    return water;
  }

  /** The place of that id; throws where it is a line or unknown. */
  public Haven haven(String id) {
    return places.haven(id);
  }

  /** The common way over these zones and places, the first and the last of them places. */
  public Way over(List<String> ids, double roomM) {
    return found.computeIfAbsent(
        String.join(" ", ids) + " " + roomM, ignored -> search(ids, roomM));
  }

  /** The common way home: the same line unless it would sail against a lane. */
  public Way back(List<String> ids, double roomM) {
    Way home = over(ids, roomM).reversed();
    if (!keepsLanes || !isOpposed(home)) {
      return home;
    }
    List<String> turned = new ArrayList<>(ids);
    Collections.reverse(turned);
    return over(turned, roomM);
  }

  private boolean isOpposed(Way way) {
    boolean opposed = false;
    for (int i = 1; !opposed && i < way.size(); i++) {
      opposed = water.lanes().isOpposed(way.x()[i - 1], way.y()[i - 1], way.x()[i], way.y()[i]);
    }
    return opposed;
  }

  private Way search(List<String> ids, double roomM) {
    var way = new WayBuilder();
    for (double[] point : points(ids)) {
      if (way.size() == 0) {
        way.add(point[0], point[1]);
      } else {
        way.addAll(finder.find(way.lastX(), way.lastY(), point[0], point[1], roomM));
      }
    }
    return isRound(ids) ? way.build() : withoutSpurs(way.build(), roomM);
  }

  /** A round may turn where it likes. */
  private static boolean isRound(List<String> ids) {
    return ids.get(0).equals(ids.get(ids.size() - 1));
  }

  private static boolean isRound(Way way) {
    return square(point(way, 0), point(way, way.size() - 1)) == 0;
  }

  /** Past the points at which it would turn back, wherever that is shorter. */
  private Way withoutSpurs(Way way, double roomM) {
    Way cut = way;
    int i = 1;
    while (i < cut.size() - 1) {
      Optional<Way> past = turnsShort(cut, i) ? past(cut, i, roomM) : Optional.empty();
      cut = past.orElse(cut);
      i = past.isPresent() ? Math.max(1, i - 1) : i + 1;
    }
    return cut;
  }

  private Optional<Way> past(Way way, int i, double roomM) {
    double[] a = point(way, i - 1);
    double[] at = point(way, i);
    double[] b = point(way, i + 1);
    Way leg = finder.find(a[0], a[1], b[0], b[1], roomM);
    double saved = Math.sqrt(square(a, at)) + Math.sqrt(square(at, b)) - leg.lengthM();
    if (saved < LEAST_SAVED_M) {
      return Optional.empty();
    }
    var cut = new WayBuilder();
    for (int j = 0; j < way.size(); j++) {
      if (j == i) {
        cut.addAll(leg);
      } else {
        cut.add(way.x()[j], way.y()[j]);
      }
    }
    return Optional.of(cut.build());
  }

  private static double[] point(Way way, int i) {
    return new double[] {way.x()[i], way.y()[i]};
  }

  private List<double[]> points(List<String> ids) {
    List<double[]> points = new ArrayList<>();
    Set<double[]> ofLines = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String id : ids) {
      double[][] line = places.line(id);
      if (line == null) {
        points.add(haven(id).middle(water));
      } else {
        int before = points.size();
        addLine(points, line);
        ofLines.addAll(points.subList(before, points.size()));
      }
    }
    if (!isRound(ids)) {
      cutBack(points, ofLines);
    }
    return points;
  }

  /**
   * Drops points of lines at which the way would turn back: lines that overlap are left or joined
   * between their ends.
   */
  private static void cutBack(List<double[]> points, Set<double[]> ofLines) {
    int i = 1;
    while (i < points.size() - 1) {
      double[] at = points.get(i);
      if (ofLines.contains(at) && cosine(points.get(i - 1), at, points.get(i + 1)) < TURNS_BACK) {
        points.remove(i);
        i = Math.max(1, i - 1);
      } else {
        i++;
      }
    }
  }

  /** Of the turn at {@code b}; 1 where there is none to speak of. */
  private static double cosine(double[] a, double[] b, double[] c) {
    double lengths = Math.sqrt(square(a, b) * square(b, c));
    double dot = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
    return lengths == 0 ? 1 : dot / lengths;
  }

  /** From whichever end is nearer; by the middle of the lanes where there are any. */
  private void addLine(List<double[]> points, double[][] line) {
    double[] last = points.get(points.size() - 1);
    int n = line.length;
    boolean forward = square(last, line[0]) <= square(last, line[n - 1]);
    var x = new double[n];
    var y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = line[forward ? i : n - 1 - i][0];
      y[i] = line[forward ? i : n - 1 - i][1];
    }
    Way sailed = new Way(x, y);
    for (int i = 0; i < n; i++) {
      double[] at = keepsLanes ? LaneBeside.middle(water.lanes(), sailed, i) : null;
      at = at == null ? new double[] {x[i], y[i]} : at;
      points.add(water.nearest(at[0], at[1], Water.LEAST_ROOM_M));
    }
  }

  private static double square(double[] a, double[] b) {
    return (a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]);
  }

  /**
   * A vessel's own way: the common one moved to starboard by about so many metres wherever there is
   * room, from one spot to another.
   */
  public Way own(
      double[] start, Way common, double keepRightM, double[] end, RandomGenerator dice) {
    Way shifted = new Starboard(water, keepsLanes).shifted(start, common, keepRightM, end, dice);
    return own(start, isRound(common) ? shifted : straightened(shifted), end);
  }

  /** Past the points at which it would turn back since they were moved, where water is between. */
  private Way straightened(Way way) {
    Way cut = way;
    int i = 1;
    while (i < cut.size() - 1) {
      if (turnsShort(cut, i) && mayPass(cut, i)) {
        cut = cut.without(i);
        i = Math.max(1, i - 1);
      } else {
        i++;
      }
    }
    return cut;
  }

  /** Whether it turns back there, or by more than a right angle beside a short leg. */
  private static boolean turnsShort(Way way, int i) {
    double[] at = point(way, i);
    double leg = Math.min(square(point(way, i - 1), at), square(at, point(way, i + 1)));
    double most = leg < SHORT_LEG_M * SHORT_LEG_M ? 0 : TURNS_BACK;
    return cosine(point(way, i - 1), at, point(way, i + 1)) < most;
  }

  private boolean mayPass(Way way, int i) {
    double[] a = point(way, i - 1);
    double[] b = point(way, i + 1);
    return leads(a[0], a[1], b[0], b[1])
        && !(keepsLanes && water.lanes().isOpposed(a[0], a[1], b[0], b[1]));
  }

  /** That way, with other ends. */
  public Way own(double[] start, Way shifted, double[] end) {
    var way = new WayBuilder();
    way.add(start[0], start[1]);
    int n = shifted.size();
    for (int i = 0; i < n; i++) {
      boolean first = i == 0 && leadsTo(start, shifted, 1, end);
      boolean last = i == n - 1 && leads(way.lastX(), way.lastY(), end[0], end[1]);
      if (!first && !last) {
        join(way, shifted.x()[i], shifted.y()[i]);
      }
    }
    join(way, end[0], end[1]);
    return way.ending(end[0], end[1]);
  }

  /** Whether the way's point of that number, or its end, lies clear ahead. */
  private boolean leadsTo(double[] from, Way way, int i, double[] end) {
    return i < way.size() - 1
        ? leads(from[0], from[1], way.x()[i], way.y()[i])
        : leads(from[0], from[1], end[0], end[1]);
  }

  private void join(WayBuilder way, double x, double y) {
    if (leads(way.lastX(), way.lastY(), x, y)) {
      way.add(x, y);
    } else {
      way.addAll(finder.find(way.lastX(), way.lastY(), x, y, Water.LEAST_ROOM_M));
    }
  }

  private boolean leads(double x0, double y0, double x1, double y1) {
    return clear(x0, y0, x1, y1) && !water.anchorages().isCut(x0, y0, x1, y1);
  }

  /** How far a corner may be cut there, metres: what is left of the room, with a reserve. */
  public double cornerRoomM(double eastM, double northM) {
    return water.cornerRoomM(eastM, northM);
  }

  public boolean clear(double x0, double y0, double x1, double y1) {
    return water.isClear(x0, y0, x1, y1, Water.LEAST_ROOM_M);
  }
}
