package offing.sim.census;

import offing.sim.vessel.AisClass;

/** What was counted of one class of vessels. Means are over the minutes looked at. */
public final class Tally {
  private static final int HOURS = 24;
  private static final int DAY_STARTS = 10;
  private static final int DAY_ENDS = 16;
  private static final int NIGHT_STARTS = 22;
  private static final int NIGHT_ENDS = 4;
  private static final double MINUTES_A_DAY = 1440;

  private final long[] arrivals = new long[HOURS];
  private final long[] minutes = new long[HOURS];
  private final long[] out = new long[HOURS];
  private final long[] underWay = new long[HOURS];
  private long minutesInPort;
  private long minutesWithA;
  private long minutesWithB;

  Tally() {}

  void startMinute(int hour) {
    minutes[hour]++;
  }

  void present(int hour, boolean inside, boolean lies, AisClass ais) {
    out[hour]++;
    underWay[hour] += lies ? 0 : 1;
    minutesInPort += inside && lies ? 1 : 0;
    minutesWithA += ais == AisClass.A ? 1 : 0;
    minutesWithB += ais.isB() ? 1 : 0;
  }

  void arrival(int hour, boolean arrives) {
    arrivals[hour] += arrives ? 1 : 0;
  }

  /** Arrivals in an hour of the day, all days together. */
  public long arrivals(int hour) {
    return arrivals[hour];
  }

  /** Mean arrivals in 24 hours. */
  public double arrivalsPerDay() {
    return sum(arrivals) / (minutes() / MINUTES_A_DAY);
  }

  /** In the whole area from 10 to 16 o'clock, those who lie too. */
  public double byDay() {
    return mean(out, DAY_STARTS, DAY_ENDS);
  }

  /** In the whole area from 22 to 4 o'clock, those who lie too. */
  public double byNight() {
    return mean(out, NIGHT_STARTS, NIGHT_ENDS);
  }

  /** Under way from 10 to 16 o'clock. */
  public double underWayByDay() {
    return mean(underWay, DAY_STARTS, DAY_ENDS);
  }

  /** Under way from 22 to 4 o'clock. */
  public double underWayByNight() {
    return mean(underWay, NIGHT_STARTS, NIGHT_ENDS);
  }

  /** Lying in home waters. */
  public double inPort() {
    return minutesInPort / minutes();
  }

  /** Minutes of single vessels. */
  public long vesselMinutes() {
    return (long) sum(out);
  }

  /** Of those, the ones of vessels with a class A transponder. */
  public long vesselMinutesWithA() {
    return minutesWithA;
  }

  /** Of those, the ones of vessels with a class B transponder. */
  public long vesselMinutesWithB() {
    return minutesWithB;
  }

  private double minutes() {
    return sum(minutes);
  }

  /** NaN where none of those hours was looked at. */
  private double mean(long[] counts, int from, int to) {
    double sum = 0;
    double over = 0;
    for (int hour = from; hour % HOURS != to; hour++) {
      sum += counts[hour % HOURS];
      over += minutes[hour % HOURS];
    }
    return sum / over;
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }
}
