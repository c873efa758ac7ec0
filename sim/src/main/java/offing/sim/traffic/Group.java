package offing.sim.traffic;

import java.util.List;
import java.util.Map;
import offing.sim.vessel.VesselClass;
import org.jspecify.annotations.Nullable;

/**
 * Vessels of one kind that do the same.
 *
 * @param id unique; their keys are {@code id-1}, {@code id-2} ...
 * @param kind of vessel
 * @param day how many by day at density 1
 * @param night how many by night at density 1
 * @param speedKn between the ends of her way, knots, over 0
 * @param workKn at her destination, knots; none where they do no work
 * @param aisA share with a class A transponder, [0, 1]
 * @param aisB share with a class B transponder, [0, 1]
 * @param flags weights of the MID, the first three digits of the MMSI
 * @param names patterns with {@code {word}} and {@code {n}}
 * @param units pattern of a patrol's call sign with {@code {n}}; none where they are no patrol
 * @param roomM room that they prefer to keep, metres
 * @param keepRightM how far to starboard of the common way each keeps, metres
 * @param spacingM room between two that lie at one place, metres
 * @param voyages at least one
 */
record Group(
    String id,
    VesselClass kind,
    int day,
    int night,
    Range speedKn,
    @Nullable Range workKn,
    double aisA,
    double aisB,
    Map<String, Double> flags,
    List<String> names,
    @Nullable String units,
    double roomM,
    Range keepRightM,
    double spacingM,
    List<Voyage> voyages) {}
