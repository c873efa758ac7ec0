package offing.sim.traffic;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.traffic.profile.Curve;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Voyage;
import offing.sim.traffic.voyage.Entry;
import offing.sim.traffic.voyage.Itinerary;
import offing.sim.traffic.voyage.Source;
import offing.sim.traffic.voyage.VoyageMaster;
import offing.sim.vessel.Vessels;

/**
 * A group of which so many come in a day, each staying as long as her voyage takes, so that how
 * many are out follows (Little's law). Who is out at the start is found by playing the arrivals of
 * the hours before.
 */
final class Arrivals implements Source {
  private static final double PLAYED_STEP_S = 60;

  /** There are never more than the mean and so many of its roots. */
  private static final double SIGMAS = 6;

  private final Entrance entrance;
  private final ArrivalTimes times;
  private final RandomGenerator dice;

  /** {@code perDay} already times the density. */
  Arrivals(Entrance entrance, double perDay, Calendar calendar, Curve curve) {
    this.entrance = entrance;
    dice = Dice.named(entrance.seed(), "traffic/" + group().id());
    times = new ArrivalTimes(perDay, calendar, curve, dice);
  }

  @Override
  public Group group() {
    return entrance.group();
  }

  @Override
  public int most() {
    double mean = 0;
    double shares = 0;
    for (Voyage voyage : group().voyages()) {
      mean += voyage.share() * longestMs(voyage) / 1000;
      shares += voyage.share();
    }
    double out = times.mostPerSecond() * mean / shares;
    return (int) Math.ceil(out + SIGMAS * Math.sqrt(out) + SIGMAS);
  }

  @Override
  public void fill(long timeMs, Vessels vessels) {
    double longest = 0;
    for (Voyage voyage : group().voyages()) {
      longest = Math.max(longest, longestMs(voyage));
    }
    long stepMs = (long) (PLAYED_STEP_S * 1000);
    for (long time = timeMs - (long) longest; time + stepMs <= timeMs; time += stepMs) {
      for (int due = times.due(time, PLAYED_STEP_S); due > 0; due--) {
        enterSince(time + (long) (dice.nextDouble() * stepMs), timeMs, vessels);
      }
    }
  }

  private void enterSince(long cameMs, long timeMs, Vessels vessels) {
    Entrance.Newcomer newcomer = entrance.next(this);
    if (timeMs - cameMs > longestMs(newcomer.voyage())) {
      return;
    }
    VoyageMaster master = newcomer.master();
    Entry entry = master.enterSince(timeMs, (double) (timeMs - cameMs));
    if (entry == null) {
      master.giveBack();
    } else {
      newcomer.enter(master, entry, vessels);
    }
  }

  @Override
  public void step(long timeMs, double stepS, Vessels vessels) {
    for (int due = times.due(timeMs, stepS); due > 0; due--) {
      Entrance.Newcomer newcomer = entrance.next(this);
      VoyageMaster master = newcomer.master();
      newcomer.enter(master, master.enterAtStart(timeMs), vessels);
    }
  }

  /** A bound of how long one is out. */
  private double longestMs(Voyage voyage) {
    return Itinerary.longestMs(group(), voyage, entrance.ways());
  }

  @Override
  public long sailsAgainMs(Voyage voyage, long timeMs, RandomGenerator dice) {
    return timeMs;
  }

  @Override
  public boolean isOver() {
    return false;
  }

  @Override
  public void left() {
    // who is out follows from who came
  }
}
