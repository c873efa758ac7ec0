package offing.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import offing.area.Area;
import offing.observation.ObservationSink;
import offing.sim.encounter.Encounters;
import offing.sim.encounter.GiveWay;
import offing.sim.mishap.Casualties;
import offing.sim.patrol.Patrols;
import offing.sim.patrol.StandingOrders;
import offing.sim.patrol.Task;
import offing.sim.patrol.meeting.Interception;
import offing.sim.scenario.Campaigns;
import offing.sim.scenario.Scenario;
import offing.sim.sensor.Arrivals;
import offing.sim.sensor.Sensor;
import offing.sim.sensor.Sensors;
import offing.sim.sensor.report.DetectionListener;
import offing.sim.tactic.Tactics;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.traffic.Traffic;
import offing.sim.traffic.profile.ProfileReader;
import offing.sim.vessel.Still;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;
import offing.sim.water.WayFinder;
import offing.sim.weather.SeasonalWeather;
import org.jspecify.annotations.Nullable;

/**
 * A simulated sea: vessels and sensors, stepped in fixed ticks. Owned by its caller's thread.
 *
 * <p>A step moves the vessels, lets those in who are missing, tells the truth, and lets the sensors
 * look. What they report reaches the sink in the step in which it has arrived, in the order of
 * arrival: its event time lies a moment before that, and may lie before that of what came earlier.
 * What is still under way at the end is never heard.
 *
 * <p>Within a step lists are walked by index: iterators would be most of what a step allocates.
 */
public final class World {
  /** Length of a tick, milliseconds. */
  public static final long STEP_MS = 1000;

  /** Above it vessels are a crowd in which nobody can keep clear. */
  private static final double MOST_DENSITY_TO_GIVE_WAY = 10;

  private static final double STEP_S = STEP_MS / 1000.0;

  /** Who is about something waits for that long at most where she begins: so it is of one night. */
  private static final long MOST_WAIT_MS = 2 * 3_600_000;

  private final Scenario scenario;
  private final Water water;
  private final Vessels vessels;
  private final Encounters encounters;
  private final GiveWay giveWay;
  private final boolean givesWay;
  private final Traffic traffic;
  private final Sensors sensors;
  private final Surroundings surroundings;
  private final ApproachLog approaches;
  private final SafetyLog safety;
  private final TrueVessels truth;
  private final Arrivals arrivals;
  private final ObservationSink underWay;
  private final Patrols patrols;
  private final StandingOrders standing;
  private final SeasonalWeather weather;

  /** What sensors look at that look while the vessels move on; null where they look in the step. */
  private final @Nullable Still still;

  /** Who can be detected; null where nobody asked for it. */
  private @Nullable Detectability detectability;

  /** Who is to hear what the sensors saw at that time, and has not yet. */
  private @Nullable ObservationSink listening;

  private long lookedMs;
  private long timeMs;
  private int mostVessels;
  private int parties;

  /** Of the approaches, in their order, those whose vessels are not there yet. */
  private final List<Undertaking> toCome = new ArrayList<>();

  private long vesselUpdates;
  private long groundings;

  private World(
      Area area,
      Scenario scenario,
      long seed,
      double density,
      boolean looksBehind,
      BiFunction<Water, DetectionListener, Sensors> sensorsOf) {
    this.scenario = scenario;
    timeMs = scenario.start().minus(scenario.warmUp()).toEpochMilli();
    water = Water.of(area);
    weather = new SeasonalWeather(area, water, scenario.weather(), startMs(), seed, timeMs);
    var finder = new WayFinder(water);
    traffic = new Traffic(area, ProfileReader.read(area), water, finder, seed, density, timeMs);
    int capacity = traffic.most() + Tactics.MOST_VESSELS * scenario.approaches().size();
    vessels = new Vessels(area.chart(), water, capacity, STEP_MS);
    still = looksBehind ? new Still(area.chart(), capacity, STEP_MS) : null;
    encounters = new Encounters(vessels, water, capacity);
    giveWay = new GiveWay(vessels, water, capacity, encounters);
    givesWay = density <= MOST_DENSITY_TO_GIVE_WAY;
    truth = new TrueVessels(vessels, capacity);
    approaches = new ApproachLog(area.boundary());
    patrols = new Patrols(area, water, finder, vessels, approaches::isInnocent, timeMs);
    standing = new StandingOrders(area, scenario);
    traffic.fill(timeMs, vessels);
    surroundings = new Surroundings(vessels, water, finder, timeMs, weather);
    var tactics = new Tactics(area, scenario, surroundings, seed);
    scenario.approaches().forEach(approach -> approaches.add(tactics.of(approach)));
    toCome.addAll(approaches.undertakings());
    letPutOut();
    safety = new SafetyLog(new Casualties(scenario, seed), approaches.undertakings());
    vessels.command(timeMs);
    sensors = sensorsOf.apply(water, approaches::seen);
    arrivals = new Arrivals(seed, SensorFaults.of(scenario, area.chart()));
    underWay = arrivals::send;
  }

  /**
   * Makes the world at the start of its warm-up.
   *
   * @param seed every die of the world hangs on it
   * @param density multiplies the traffic profile, over 0; 1 is about 400 vessels at once
   */
  public static World of(Area area, Scenario scenario, long seed, double density) {
    return of(area, scenario, seed, density, false, Hands.OWN);
  }

  /**
   * The same, whose sensors look by other {@code hands} while the next step is made: what they say
   * of a step reaches its sink within the next, or when it is {@link #finish finished}. No byte of
   * it hangs on that.
   */
  public static World of(Area area, Scenario scenario, long seed, double density, Hands hands) {
    return of(area, scenario, seed, density, true, hands);
  }

  private static World of(
      Area area, Scenario scenario, long seed, double density, boolean looksBehind, Hands hands) {
    return new World(
        area,
        Campaigns.drawn(scenario, seed),
        seed,
        density,
        looksBehind,
        (water, listener) ->
            Sensors.of(
                area,
                water,
                scenario.radars(),
                SensorFaults.of(scenario, area.chart()),
                seed,
                listener,
                hands));
  }

  /** A world that nobody looks at: for whoever counts the truth. */
  public static World unwatched(Area area, Scenario scenario, long seed, double density) {
    return watchedBy(List.of(), area, scenario, seed, density);
  }

  /** A world that other sensors look at. */
  static World watchedBy(
      List<Sensor> sensors, Area area, Scenario scenario, long seed, double density) {
    return new World(
        area, scenario, seed, density, false, (water, listener) -> Sensors.of(sensors));
  }

  /** Those whose time has come; who leaves much later is not there yet. */
  private void letPutOut() {
    for (int i = 0; i < toCome.size(); i++) {
      Undertaking undertaking = toCome.get(i);
      if (departsMs(undertaking) <= timeMs + MOST_WAIT_MS) {
        parties++;
        undertaking.crews().forEach(this::putOut);
        toCome.remove(i--);
      }
    }
  }

  private long departsMs(Undertaking undertaking) {
    return startMs() + undertaking.approach().departsAt().toMillis();
  }

  private void putOut(Crew crew) {
    int slot = vessels.add(crew.who(), crew, crew.eastM(), crew.northM(), 0, 1);
    vessels.approaches(slot, parties);
    vessels.standsClear(slot, false); // what she is about decides how near she comes to whom
    crew.takes(slot);
  }

  /** From the next step on the truth says who is detectable: it costs a look at everyone. */
  public void keepDetectability() {
    detectability = new Detectability();
    truth.detectability(detectability);
  }

  /** Event time, epoch milliseconds. */
  public long timeMs() {
    return timeMs;
  }

  /** When the warm-up ends and the shown clock starts, epoch milliseconds. */
  public long startMs() {
    return scenario.start().toEpochMilli();
  }

  /** When the scenario ends, epoch milliseconds. */
  public long endMs() {
    return scenario.start().plus(scenario.length()).toEpochMilli();
  }

  /** Moves the world one tick, then lets the sensors look at it. Pacing belongs to the caller. */
  public void step(ObservationSink observations, TruthSink truths) {
    timeMs += STEP_MS;
    if (weather.changesBy(timeMs)) {
      finish();
    }
    weather.refresh(timeMs);
    vessels.move(timeMs, weather);
    checkGroundings();
    if (givesWay) {
      giveWay.step(timeMs);
    }
    surroundings.at(timeMs, weather);
    patrols.step(timeMs);
    standing.give(timeMs, patrols);
    letPutOut();
    vessels.command(timeMs);
    traffic.step(timeMs, STEP_S, vessels);
    approaches.step(timeMs, STEP_MS, vessels);
    safety.step(surroundings, patrols);
    truth.refresh();
    count();
    if (detectability != null) {
      detectability.look(timeMs, sensors.detectors(), vessels, weather);
    }
    truths.accept(timeMs, truth);
    approaches.look(timeMs, STEP_MS, sensors.detectors(), vessels, weather);
    safety.look(timeMs, STEP_MS, sensors.detectors(), vessels, weather);
    observe(observations);
  }

  private void checkGroundings() {
    for (int slot = 0; slot < vessels.slotCount(); slot++) {
      if (vessels.isPresent(slot)
          && vessels.sogMps(slot) > 0
          && water.touchesLand(
              vessels.lastEastM(slot),
              vessels.lastNorthM(slot),
              vessels.eastM(slot),
              vessels.northM(slot))) {
        groundings++;
      }
    }
  }

  private void count() {
    mostVessels = Math.max(mostVessels, vessels.present());
    vesselUpdates += vessels.present();
  }

  private void observe(ObservationSink observations) {
    finish();
    if (still != null) {
      still.take(vessels);
    }
    sensors.begin(timeMs, STEP_MS, still == null ? vessels : still, weather);
    lookedMs = timeMs;
    listening = observations;
    if (still == null) {
      finish();
    }
  }

  /** Waits until what the sensors say of the last step has reached the sink of that step. */
  public void finish() {
    ObservationSink sink = listening;
    if (sink != null) {
      listening = null;
      sensors.tell(underWay);
      arrivals.deliver(lookedMs, sink);
    }
  }

  /** What is known by now about the approaches of the scenario, in its order; whole at the end. */
  public List<Label> labels() {
    finish();
    return approaches.labels();
  }

  /** What has befallen vessels by now that endangers those aboard. */
  public List<SafetyLabel> safetyLabels() {
    return safety.labels();
  }

  /** Why orders of the scenario could not be carried out when they were due; none as a rule. */
  public List<String> refusedOrders() {
    return standing.refused();
  }

  /** Figures of the run so far. */
  public Summary summary() {
    return new Summary(
        mostVessels,
        vesselUpdates,
        groundings,
        givesWay,
        encounters.collisions(),
        encounters.closeQuarters());
  }

  /**
   * Takes an order; it is carried out from the next step on. Throws {@link
   * IllegalArgumentException} where nobody can carry it out.
   */
  public void accept(Command command) {
    finish();
    boolean isDone = sensors.cameras().map(cameras -> cameras.accept(command)).orElse(false);
    if (!isDone) {
      patrols.accept(command);
    }
  }

  /** What every unit of the patrol does now, in a fixed order. */
  public List<Task> tasks() {
    return patrols.tasks();
  }

  /** What the newest order of a unit comes to; empty where it goes nowhere. */
  public Optional<Interception> bound(String unit) {
    return patrols.bound(unit);
  }

  /**
   * Figures of a run.
   *
   * @param vessels most at one instant
   * @param vesselUpdates steps of single vessels
   * @param groundings legs of a step that touched land
   * @param giveWay whether vessels keep clear of each other: not above ten times the traffic
   * @param collisions of hulls on open water, as {@link Encounters} says; 0 without giving way
   * @param closeQuarters likewise: passings nearer than 50 m, once an encounter
   */
  public record Summary(
      int vessels,
      long vesselUpdates,
      long groundings,
      boolean giveWay,
      long collisions,
      long closeQuarters) {}
}
