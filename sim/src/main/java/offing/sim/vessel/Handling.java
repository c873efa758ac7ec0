package offing.sim.vessel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a vessel answers helm and engine, and how the wind takes her. Assumed values, within what
 * pilots' cards and makers give for each class.
 *
 * @param turnDps greatest rate of turn, degrees a second
 * @param gainMps2 greatest gain of speed, m/s²
 * @param brakeMps2 greatest loss of speed, m/s²
 * @param leeway share of the wind's speed at which she is set to leeward, [0, 1]: 0.02 to 0.03, the
 *     most for high sides and for light boats
 */
public record Handling(double turnDps, double gainMps2, double brakeMps2, double leeway) {
  private static final Map<VesselClass, Handling> BY_CLASS = new EnumMap<>(VesselClass.class);

  static {
    for (VesselClass kind : VesselClass.values()) {
      BY_CLASS.put(kind, assumed(kind));
    }
  }

  /** The handling of a class. */
  public static Handling of(VesselClass kind) {
    return Objects.requireNonNull(BY_CLASS.get(kind));
  }

  private static Handling assumed(VesselClass kind) {
    return switch (kind) {
      case CONTAINER_SHIP -> new Handling(0.6, 0.03, 0.04, 0.03);
      case BULK_CARRIER, TANKER -> new Handling(0.6, 0.03, 0.04, 0.02);
      case CRUISE_SHIP -> new Handling(0.8, 0.05, 0.06, 0.03);
      case RIVER_TRADE -> new Handling(1.5, 0.08, 0.10, 0.02);
      case TUG, FISH_CARRIER -> new Handling(3, 0.15, 0.25, 0.02);
      case BARGE -> new Handling(1.5, 0.05, 0.08, 0.02);
      case FISHING_VESSEL -> new Handling(4, 0.2, 0.3, 0.025);
      case HIGH_SPEED_FERRY -> new Handling(2, 0.25, 0.4, 0.03);
      case LOCAL_FERRY -> new Handling(3, 0.2, 0.35, 0.03);
      case SAMPAN -> new Handling(8, 0.4, 0.5, 0.03);
      case MOTOR_SAMPAN -> new Handling(8, 0.8, 1, 0.03);
      case PLEASURE_CRAFT, PILOT_LAUNCH -> new Handling(6, 0.6, 0.8, 0.03);
      case POLICE_LAUNCH, CUSTOMS_LAUNCH -> new Handling(8, 1.2, 1.5, 0.025);
      case GO_FAST, POLICE_INTERCEPTOR, CUSTOMS_INTERCEPTOR -> new Handling(10, 2, 2.5, 0.03);
    };
  }

  /** Radius of the tightest turn at a speed, metres. */
  double radiusM(double speedMps) {
    return speedMps / StrictMath.toRadians(turnDps);
  }

  /** The greatest speed at which a turn of that radius can be held, m/s. */
  double speedMps(double radiusM) {
    return radiusM * StrictMath.toRadians(turnDps);
  }
}
