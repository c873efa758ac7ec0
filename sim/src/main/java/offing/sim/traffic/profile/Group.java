package offing.sim.traffic.profile;

import java.util.List;
import java.util.Map;
import offing.sim.vessel.VesselClass;
import org.jspecify.annotations.Nullable;

/**
 * Vessels of one kind that do the same.
 *
 * @param id unique; their keys are {@code id-1}, {@code id-2} ...
 * @param kind of vessel
 * @param headcount how many are out at once, where that is given
 * @param arrivals how many set out on their voyages in a day, where that is given
 * @param sailings how many sail in a day by the clock, where that is given; one of the three is
 * @param speedKn between the ends of her way, knots, over 0
 * @param workKn at her destination, knots; none where they do no work
 * @param aisA share with a class A transponder, [0, 1]
 * @param aisB share with a class B transponder, [0, 1]
 * @param aisSo share of those in class B that organise their slots, [0, 1]; none where none carries
 *     it
 * @param flags weights of the MID, the first three digits of the MMSI
 * @param names patterns with {@code {word}} and {@code {n}}
 * @param units pattern of a patrol's call sign with {@code {n}}; none where they are no patrol
 * @param roomM room that they prefer to keep, metres
 * @param keepRightM how far to starboard of the common way each keeps, metres
 * @param spacingM room between two that lie at one place, metres
 * @param voyages at least one
 */
public record Group(
    String id,
    VesselClass kind,
    @Nullable Headcount headcount,
    @Nullable Rate arrivals,
    @Nullable Rate sailings,
    Range speedKn,
    @Nullable Range workKn,
    double aisA,
    double aisB,
    @Nullable Double aisSo,
    Map<String, Double> flags,
    List<String> names,
    @Nullable String units,
    double roomM,
    Range keepRightM,
    double spacingM,
    List<Voyage> voyages) {

  /** Of those in class B, how many organise their slots. */
  public double organisedShare() {
    return aisSo == null ? 0 : aisSo;
  }

  /**
   * How many are out at one instant, at density 1.
   *
   * @param day by day, 0 or more
   * @param night by night, 0 or more
   * @param weekend times as many on Saturdays and Sundays; none where every day is alike
   * @param curve how much like day each hour is; none where the light says it
   */
  public record Headcount(int day, int night, @Nullable Double weekend, @Nullable String curve) {

    /** Times as many as on a weekday. */
    public double atWeekends() {
      return weekend == null ? 1 : weekend;
    }
  }

  /**
   * How many in a day, at density 1.
   *
   * @param perDay over 0
   * @param lateMinutes how late those are who sail by the clock; none where they are on time
   * @param curve weights of the hours; none where they are alike
   */
  public record Rate(double perDay, @Nullable Range lateMinutes, @Nullable String curve) {}
}
