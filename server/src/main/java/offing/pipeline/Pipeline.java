package offing.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.area.Area;
import offing.observation.Observation;
import offing.observation.Weather;
import offing.picture.Estimates;
import offing.picture.Evidence;
import offing.picture.Offender;
import offing.picture.Offenders;
import offing.picture.Picture;
import offing.picture.Registration;
import offing.picture.Tracks;
import offing.watch.Conclusions;
import offing.watch.Fences;
import offing.watch.Watch;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertAction;
import offing.watch.alert.AlertCurve;
import offing.watch.indicator.Witness;
import offing.watch.rule.RulePack;
import offing.watch.watched.WatchedZone;

/**
 * Observations in, picture and alerts out, in ticks of one second of event time. Owned by one
 * thread.
 *
 * <p>An observation belongs to the first whole second at or after its event time; one that comes
 * late belongs to the next tick, in which it does not turn back what is newer. So the ticks, and
 * with them picture and alerts, do not hang on how the input is cut.
 */
public final class Pipeline {
  /** Length of a tick, milliseconds; ticks end at whole seconds of the epoch. */
  public static final long TICK_MS = 1_000;

  /** Event times from 1970 to 2200 are believed, milliseconds. */
  private static final long LAST_TIME_MS = 7_258_118_400_000L;

  /** Some hundred megabytes, and far over what a run hands in ahead: a second or two. */
  private static final int MOST_WAITING = 1 << 20;

  private static final String TIME_OUT_OF_RANGE = "pipeline.time.out_of_range";
  private static final String TIME_TOO_FAR_AHEAD = "pipeline.time.too_far_ahead";
  private static final long NOT_STARTED = Long.MIN_VALUE;

  private final Offenders offenders = new Offenders();
  private final Inbox inbox = new Inbox(MOST_WAITING);
  private final String areaId;
  private final Picture picture;
  private final Watch watch;
  private final Conclusions conclusions;
  private SnapshotFile file;
  private long watermarkMs = NOT_STARTED;
  private long tickMs = NOT_STARTED;
  private long outOfRange;
  private long tooFarAhead;

  /**
   * What is concluded goes to {@code conclusions} within {@link #advanceTo} and {@link #act}: each
   * change of an alert once, in the order of their numbers.
   */
  public Pipeline(Area area, RulePack rules, Conclusions conclusions) {
    this(area, Fences.of(area), rules, conclusions);
  }

  /** The same over an index that was made before: for many pipelines over one area. */
  public Pipeline(Area area, Fences fences, RulePack rules, Conclusions conclusions) {
    areaId = area.id();
    file = new SnapshotFile(areaId, rules.fingerprint());
    picture = new Picture(area, offenders);
    watch =
        new Watch(
            area,
            fences,
            rules,
            new Witness(picture.tracks(), picture.estimates(), picture.evidence()),
            conclusions);
    this.conclusions = conclusions;
  }

  /**
   * Takes one observation. Its effect is seen after the next {@link #advanceTo} at or past the
   * whole second that follows its event time.
   */
  public void accept(Observation observation) {
    long timeMs = observation.timeMs();
    if (timeMs < 0 || timeMs > LAST_TIME_MS) {
      outOfRange++;
      offenders.count(observation.match(Source.OF), TIME_OUT_OF_RANGE);
      return;
    }
    long endMs = Math.floorDiv(timeMs + TICK_MS - 1, TICK_MS) * TICK_MS;
    Observation refused = inbox.add(endMs > tickMs ? endMs : tickMs + TICK_MS, observation);
    if (refused != null) {
      tooFarAhead++;
      offenders.count(refused.match(Source.OF), TIME_TOO_FAR_AHEAD);
    }
  }

  /**
   * Everything up to that event time has been handed in: brings picture and watch to the last whole
   * second up to there. Epoch milliseconds, never back.
   */
  public void advanceTo(long newWatermarkMs) {
    if (newWatermarkMs < watermarkMs) {
      throw new IllegalArgumentException(
          "watermark " + newWatermarkMs + " is before " + watermarkMs + ": it never goes back");
    }
    watermarkMs = newWatermarkMs;
    long lastMs = Math.floorDiv(newWatermarkMs, TICK_MS) * TICK_MS;
    while (tickMs < lastMs) {
      tickMs = nextTickMs(lastMs);
      List<Observation> observations = inbox.take(tickMs);
      picture.advance(tickMs, observations);
      tellWeather(observations);
      watch.advance(tickMs);
      conclusions.ticked(tickMs);
    }
  }

  private void tellWeather(List<Observation> observations) {
    for (Observation observation : observations) {
      if (observation instanceof Weather weather) {
        watch.hear(weather);
      }
    }
  }

  /** Where there is no track, nothing happens until something is observed. */
  private long nextTickMs(long lastMs) {
    if (!picture.isEmpty()) {
      return tickMs + TICK_MS;
    }
    return inbox.isEmpty() ? lastMs : Math.min(lastMs, inbox.firstTickMs());
  }

  /** The picture as of the last {@link #advanceTo}. */
  public Tracks tracks() {
    return picture.tracks();
  }

  /** How each radar is registered, in the area's order. */
  public List<Registration> registrations() {
    return picture.registrations();
  }

  /** How sure the picture is of its tracks: for whoever scores it. */
  public Estimates estimates() {
    return picture.estimates();
  }

  /** What speaks against what tracks say of themselves. */
  public Evidence evidence() {
    return picture.evidence();
  }

  /** Event time of the picture, epoch milliseconds; Long.MIN_VALUE before the first tick. */
  public long pictureMs() {
    return tickMs;
  }

  /** What was odd or dropped so far, by its stable reason; sorted. */
  public SortedMap<String, Long> oddities() {
    SortedMap<String, Long> oddities = new TreeMap<>(picture.oddities());
    if (outOfRange > 0) {
      oddities.put(TIME_OUT_OF_RANGE, outOfRange);
    }
    if (tooFarAhead > 0) {
      oddities.put(TIME_TOO_FAR_AHEAD, tooFarAhead);
    }
    return oddities;
  }

  /** Who was odd most often, the worst first. */
  public List<Offender> offenders() {
    return offenders.list();
  }

  /**
   * Does about an alert what an operator or a unit wants done, at once, and gives it as it then
   * stands; empty where there is no such alert or it is past that.
   *
   * @param by the operator's name, or the unit's call sign
   * @param timeMs event time, epoch milliseconds
   */
  public Optional<Alert> act(long alertId, AlertAction action, String by, long timeMs) {
    return watch.act(alertId, action, by, timeMs);
  }

  /**
   * Goes on under other rules from the next tick on; done at once. A rule of the same id keeps all
   * that it knows; the alerts of a rule that is gone are closed, at that event time. A snapshot is
   * from then on of these rules.
   */
  public void changeRules(RulePack rules, long timeMs) {
    watch.changeRules(rules, timeMs);
    file = new SnapshotFile(areaId, rules.fingerprint());
  }

  /**
   * The zones that users watch from the next tick on, each with an id. What is known of those that
   * stay is kept: nobody leaves or enters them by that.
   */
  public void changeZones(List<WatchedZone> zones) {
    watch.changeZones(zones);
  }

  /** The zones that users watch. */
  public List<WatchedZone> zones() {
    return watch.zones();
  }

  /** By the alert's number: what the rules of those that stand have read of late. */
  public SortedMap<Long, AlertCurve> curves() {
    return watch.curves();
  }

  /** Writes the whole state: restoring it equals never having stopped. */
  public void snapshot(DataOutput out) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var state = new DataOutputStream(bytes);
    state.writeLong(watermarkMs);
    state.writeLong(tickMs);
    state.writeLong(outOfRange);
    state.writeLong(tooFarAhead);
    offenders.write(state);
    picture.write(state);
    watch.write(state);
    inbox.write(state);
    file.write(out, bytes.toByteArray());
  }

  /**
   * Reads a state that was written under the same area and rules; anything else is refused with a
   * sentence, and nothing is changed.
   */
  public void restore(DataInput in) throws IOException {
    var state = new DataInputStream(new ByteArrayInputStream(file.read(in)));
    watermarkMs = state.readLong();
    tickMs = state.readLong();
    outOfRange = state.readLong();
    tooFarAhead = state.readLong();
    offenders.read(state);
    picture.read(state);
    watch.read(state);
    inbox.read(state);
  }
}
