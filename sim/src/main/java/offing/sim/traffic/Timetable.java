package offing.sim.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.traffic.profile.Curve;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Range;
import offing.sim.traffic.profile.Voyage;
import offing.sim.traffic.voyage.Entry;
import offing.sim.traffic.voyage.Source;
import offing.sim.traffic.voyage.VoyageMaster;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/**
 * A group that sails by the clock: each voyage has its departures, spread over the day by a curve
 * and kept with a little lateness. A craft that comes home takes the next departure that nobody has
 * taken; where one is due and nobody lies ready, another craft comes in at the berth. So there are
 * as many as the busiest hours need, and by night they lie moored.
 */
final class Timetable implements Source {
  private static final double MS_PER_MINUTE = 60_000;

  private final Entrance entrance;
  private final @Nullable Range lateMinutes;
  private final Calendar calendar;
  private final List<Line> lines = new ArrayList<>();

  /** The sailings of a day are shared out among the voyages. */
  Timetable(
      Entrance entrance, Group.Rate sailings, double density, Calendar calendar, Curve curve) {
    this.entrance = entrance;
    lateMinutes = sailings.lateMinutes();
    this.calendar = calendar;
    double shares = group().voyages().stream().mapToDouble(Voyage::share).sum();
    for (Voyage voyage : group().voyages()) {
      int many = (int) Math.rint(density * sailings.perDay() * voyage.share() / shares);
      if (many > 0) {
        lines.add(new Line(voyage, hours(many, curve)));
      }
    }
  }

  private static double[] hours(int sailings, Curve curve) {
    var hours = new double[sailings];
    for (int i = 0; i < sailings; i++) {
      hours[i] = curve.hourOf((i + 0.5) / sailings);
    }
    return hours;
  }

  @Override
  public Group group() {
    return entrance.group();
  }

  @Override
  public int most() {
    return lines.stream().mapToInt(line -> line.hours.length + 2).sum();
  }

  @Override
  public void fill(long timeMs, Vessels vessels) {
    lines.forEach(line -> line.fill(timeMs, vessels));
  }

  @Override
  public void step(long timeMs, double stepS, Vessels vessels) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).step(timeMs, vessels);
    }
  }

  @Override
  public long sailsAgainMs(Voyage voyage, long timeMs, RandomGenerator dice) {
    for (Line line : lines) {
      if (line.voyage.equals(voyage)) {
        return line.take(timeMs) + lateMs(dice);
      }
    }
    throw new IllegalArgumentException("no such voyage: " + voyage);
  }

  private long lateMs(RandomGenerator dice) {
    return lateMinutes == null ? 0 : (long) (MS_PER_MINUTE * lateMinutes.draw(dice));
  }

  @Override
  public boolean isOver() {
    return false;
  }

  @Override
  public void left() {
    throw new IllegalStateException("who sails by the clock does not leave");
  }

  /** The departures of one voyage. */
  private final class Line {
    private final Voyage voyage;
    private final double[] hours;

    /** Least time between coming home and sailing again. */
    private final long turnMs;

    private final RandomGenerator dice;

    /** Number of the first departure that nobody has taken, from the first day of the calendar. */
    private long free;

    Line(Voyage voyage, double[] hours) {
      this.voyage = voyage;
      this.hours = hours;
      Range home = voyage.homeMinutes();
      turnMs = home == null ? 0 : (long) (MS_PER_MINUTE * home.min());
      dice =
          Dice.named(
              entrance.seed(), "traffic/" + group().id() + "/" + String.join(" ", voyage.way()));
    }

    private long departureMs(long number) {
      int n = hours.length;
      return calendar.timeMs(
          Math.floorDiv(number, (long) n), hours[(int) Math.floorMod(number, (long) n)]);
    }

    /** Plays the day before without moving anyone, then lets them in where they are. */
    void fill(long timeMs, Vessels vessels) {
      List<Craft> crafts = new ArrayList<>();
      free = calendar.day(timeMs) * hours.length - 2L * hours.length;
      for (; departureMs(free) <= timeMs + turnMs; free++) {
        long leavesMs = departureMs(free);
        if (leavesMs > timeMs - Calendar.DAY_MS) {
          ready(crafts, leavesMs).leave(leavesMs + lateMs(dice));
        }
      }
      crafts.forEach(craft -> craft.enter(timeMs, vessels));
    }

    /** One who lies ready then; another one where there is none. */
    private Craft ready(List<Craft> crafts, long leavesMs) {
      for (Craft craft : crafts) {
        if (craft.backMs + turnMs <= leavesMs) {
          return craft;
        }
      }
      var craft = new Craft(entrance.next(Timetable.this, voyage));
      crafts.add(craft);
      return craft;
    }

    /** Lets a craft in for each departure that is due and not taken. */
    void step(long timeMs, Vessels vessels) {
      while (departureMs(free) <= timeMs + turnMs) {
        Entrance.Newcomer newcomer = entrance.next(Timetable.this, voyage);
        VoyageMaster master = newcomer.master();
        long leavesMs = departureMs(free++) + lateMs(dice);
        newcomer.enter(master, master.enterAtHome(leavesMs), vessels);
      }
    }

    /** The next departure that she can keep. */
    long take(long timeMs) {
      long number = free++;
      return Math.max(timeMs + turnMs, departureMs(number));
    }
  }

  /** A craft while the day before is played. */
  private final class Craft {
    private final Entrance.Newcomer newcomer;
    private final VoyageMaster master;
    private long leftMs = Long.MIN_VALUE / 2;
    private long backMs = Long.MIN_VALUE / 2;

    Craft(Entrance.Newcomer newcomer) {
      this.newcomer = newcomer;
      master = newcomer.master();
    }

    void leave(long timeMs) {
      leftMs = timeMs;
      backMs = timeMs + (long) master.drawRoundMs();
    }

    void enter(long timeMs, Vessels vessels) {
      newcomer.enter(master, entry(timeMs), vessels);
    }

    private Entry entry(long timeMs) {
      if (leftMs > timeMs) {
        return master.enterAtHome(leftMs);
      }
      @Nullable Entry sailing =
          backMs > timeMs ? master.enterAgain(timeMs, (double) (timeMs - leftMs)) : null;
      return sailing != null
          ? sailing
          : master.enterAtHome(sailsAgainMs(newcomer.voyage(), timeMs, master.dice()));
    }
  }
}
