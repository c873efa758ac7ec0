package offing.sim.tactic.mode;

import java.util.List;
import java.util.random.RandomGenerator;
import offing.sim.BoundaryCrossing;
import offing.sim.Dice;
import offing.sim.scenario.Approach;
import offing.sim.scenario.TacticKind;
import offing.sim.tactic.Stage;
import offing.sim.tactic.Undertaking;
import offing.sim.tactic.craft.Craft;
import offing.sim.tactic.craft.Papers;
import offing.sim.tactic.crew.Crew;
import offing.sim.tactic.crew.Phase;
import offing.sim.tactic.crew.Reaction;
import offing.sim.tactic.crew.Sails;
import offing.sim.tactic.crew.Stays;
import offing.sim.tactic.crew.Surroundings;
import offing.sim.vessel.AisClass;
import offing.sim.water.Water;
import offing.sim.water.Way;

/**
 * What a mode makes an undertaking of: an approach with its places found on the water, its way, and
 * the parts that most of them share.
 */
public final class Plan {
  private static final double M_PER_NM = 1852;

  /** How long it takes to get everybody off at a beach, minutes; where nothing else is said. */
  private static final double HALT_MINUTES = 2;

  private final Setting setting;
  private final Approach approach;
  private final long departsMs;
  private final double[] from;
  private final double[] to;
  private final RandomGenerator dice;
  private final Line line;

  /** What all plans of a world share: the sea, the line, and who gives papers. */
  public record Setting(Surroundings sea, BoundaryCrossing boundary, Papers papers, long seed) {}

  /**
   * Plans an approach.
   *
   * @param from where she waits, as {east, north}, chart metres
   * @param to where she makes for, as {east, north}, chart metres
   * @param departsMs when it begins, epoch milliseconds
   */
  public Plan(Setting setting, Approach approach, double[] from, double[] to, long departsMs) {
    this.setting = setting;
    this.approach = approach;
    this.departsMs = departsMs;
    this.from = nearest(from);
    this.to = nearest(to);
    dice = Dice.named(setting.seed(), approach.vessel());
    line = new Line(sea().way(this.from[0], this.from[1], this.to[0], this.to[1]));
  }

  private double[] nearest(double[] place) {
    return sea().water().nearest(place[0], place[1], Water.LEAST_ROOM_M);
  }

  Surroundings sea() {
    return setting.sea();
  }

  Approach approach() {
    return approach;
  }

  RandomGenerator dice() {
    return dice;
  }

  /** When it begins, epoch milliseconds. */
  long departsMs() {
    return departsMs;
  }

  /** From where she waits to where she makes for. */
  Line line() {
    return line;
  }

  Way way() {
    return line.way();
  }

  double[] from() {
    return from;
  }

  double[] to() {
    return to;
  }

  BoundaryCrossing boundary() {
    return setting.boundary();
  }

  double number(String name) {
    return approach.number(name);
  }

  /** Metres along the line to its crossing; to its middle where it crosses nothing. */
  double crossingM() {
    double crossing = line.crossingM(boundary());
    return Double.isNaN(crossing) ? line.lengthM() / 2 : crossing;
  }

  /**
   * Metres along the line to a place short of its crossing.
   *
   * @param leastNm the nearest to the crossing, nautical miles
   * @param mostNm the farthest
   */
  double shortOfCrossingM(double leastNm, double mostNm) {
    double shortM = M_PER_NM * (leastNm + (mostNm - leastNm) * dice.nextDouble());
    return Math.max(Math.min(60, line.lengthM() / 4), crossingM() - shortM);
  }

  /** Whether she makes for home waters: those who do, land there. */
  boolean isInbound() {
    return boundary().isHome(to[0], to[1]);
  }

  double speedMps(Craft craft) {
    return craft.speedMps(approach.speedKn());
  }

  /** The vessel that the approach names, where she waits. */
  Crew principal(Craft craft, AisClass ais) {
    return crew(approach.vessel(), craft, ais, approach.persons(), from, dice, true);
  }

  /** Another vessel with a part in it. */
  Crew mate(String name, Craft craft, AisClass ais, int persons, double[] at) {
    return other(name, craft, ais, persons, at, true);
  }

  /** Another vessel that is there and has no part in it. */
  Crew scenery(String name, Craft craft, AisClass ais, int persons, double[] at) {
    return other(name, craft, ais, persons, at, false);
  }

  private Crew other(
      String name, Craft craft, AisClass ais, int persons, double[] at, boolean hasPart) {
    String key = approach.vessel() + "-" + name;
    return crew(key, craft, ais, persons, at, Dice.named(setting.seed(), key), hasPart);
  }

  private Crew crew(
      String key,
      Craft craft,
      AisClass ais,
      int persons,
      double[] at,
      RandomGenerator own,
      boolean hasPart) {
    return new Crew(
        sea(),
        craft.build(key, persons, ais, setting.papers(), own),
        at[0],
        at[1],
        craft.bestMps(),
        own,
        hasPart);
  }

  /** Lies where she is until it begins. */
  Phase waits() {
    return Phase.lies(Stage.WAITS, crew -> crew.timeMs() >= departsMs);
  }

  /** What comes when she is where she made for: a landing and the way back, or nothing. */
  List<Phase> ending(Craft craft) {
    return ending(craft, HALT_MINUTES);
  }

  /** The same with a halt of that length at the beach. */
  List<Phase> ending(Craft craft, double haltMinutes) {
    return isInbound() ? landing(craft, haltMinutes) : List.of(away());
  }

  /** A halt at the beach, and back to where she came from. */
  List<Phase> landing(Craft craft, double haltMinutes) {
    return List.of(
        new Stays(Stage.LANDS, haltMinutes),
        Sails.to(Stage.RETURNS, from[0], from[1], speedMps(craft)));
  }

  /** Stays where she made for. */
  static Phase away() {
    return Phase.lies(Stage.AWAY, crew -> false);
  }

  /** An innocent lies where she made for. */
  static Phase rests() {
    return Phase.lies(Stage.HALTS, crew -> false);
  }

  /** Puts it together: those who mean it react to patrols. */
  Undertaking undertaking(Crew principal, Undertaking.TellTale tellTale) {
    TacticKind kind = TacticKind.find(approach.tactic()).orElseThrow();
    Reaction reaction =
        approach.lookAlike()
            ? Reaction.none()
            : Reaction.draw(kind, Dice.named(setting.seed(), approach.vessel() + "/reaction"));
    return new Undertaking(approach, principal, tellTale, reaction);
  }

  /** Where its start is what gives it away, to radar. */
  Undertaking undertaking(Crew principal, Stage tellTale) {
    return undertaking(principal, new Undertaking.TellTale(tellTale, false));
  }
}
