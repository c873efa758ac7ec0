package offing.sim.traffic;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.traffic.profile.Curve;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Range;
import offing.sim.traffic.profile.Voyage;
import offing.sim.traffic.voyage.Source;
import offing.sim.traffic.voyage.VoyageMaster;
import offing.sim.vessel.Vessels;
import org.jspecify.annotations.Nullable;

/** A group of which so many are out at an hour, whoever they are. */
final class Population implements Source {
  /** A missing vessel comes, on average, within this, seconds. */
  private static final double MEAN_WAIT_S = 240;

  private static final double MS_PER_MINUTE = 60_000;

  private final Entrance entrance;
  private final Group group;
  private final Group.Headcount headcount;
  private final double density;
  private final Calendar calendar;
  private final @Nullable Curve curve;
  private final RandomGenerator dice;
  private int present;
  private int target;

  /** {@code curve}: how much like day each hour is, [0, 1]; none where the light says it. */
  Population(
      Entrance entrance,
      Group.Headcount headcount,
      double density,
      Calendar calendar,
      @Nullable Curve curve) {
    this.entrance = entrance;
    group = entrance.group();
    this.headcount = headcount;
    this.density = density;
    this.calendar = calendar;
    this.curve = curve;
    dice = Dice.named(entrance.seed(), "traffic/" + group.id());
  }

  @Override
  public Group group() {
    return group;
  }

  @Override
  public int most() {
    double most =
        Math.max(headcount.day(), headcount.night()) * Math.max(1, headcount.atWeekends());
    return 1 + (int) Math.ceil(density * most);
  }

  @Override
  public void fill(long timeMs, Vessels vessels) {
    target = count(timeMs);
    while (present < target) {
      enter(vessels, timeMs, true);
    }
  }

  @Override
  public void step(long timeMs, double stepS, Vessels vessels) {
    target = count(timeMs);
    int missing = target - present;
    if (missing > 0 && dice.nextDouble() < Math.min(1, missing * stepS / MEAN_WAIT_S)) {
      enter(vessels, timeMs, false);
    }
  }

  private int count(long timeMs) {
    double day = curve == null ? calendar.daylight(timeMs) : curve.level(calendar.hour(timeMs));
    double factor = calendar.isWeekend(timeMs) ? headcount.atWeekends() : 1;
    double now = headcount.night() + day * (headcount.day() - headcount.night());
    return (int) Math.rint(density * factor * now);
  }

  private void enter(Vessels vessels, long timeMs, boolean midway) {
    present++;
    Entrance.Newcomer newcomer = entrance.next(this);
    VoyageMaster master = newcomer.master();
    newcomer.enter(
        master, midway ? master.enterMidway(timeMs) : master.enterAtStart(timeMs), vessels);
  }

  @Override
  public long sailsAgainMs(Voyage voyage, long timeMs, RandomGenerator dice) {
    Range home = voyage.homeMinutes();
    return home == null ? timeMs : timeMs + (long) (MS_PER_MINUTE * home.draw(dice));
  }

  @Override
  public boolean isOver() {
    return present > target;
  }

  @Override
  public void left() {
    present--;
  }
}
