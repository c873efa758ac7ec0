package offing.sim.vessel;

/**
 * How a vessel answers helm and engine. Assumed values, within what pilots' cards and makers give
 * for each class.
 *
 * @param turnDps greatest rate of turn, degrees a second
 * @param gainMps2 greatest gain of speed, m/s²
 * @param brakeMps2 greatest loss of speed, m/s²
 */
public record Handling(double turnDps, double gainMps2, double brakeMps2) {

  /** The handling of a class. */
  public static Handling of(VesselClass kind) {
    return switch (kind) {
      case CONTAINER_SHIP, BULK_CARRIER, TANKER -> new Handling(0.6, 0.03, 0.04);
      case CRUISE_SHIP -> new Handling(0.8, 0.05, 0.06);
      case RIVER_TRADE -> new Handling(1.5, 0.08, 0.10);
      case TUG, FISH_CARRIER -> new Handling(3, 0.15, 0.25);
      case BARGE -> new Handling(1.5, 0.05, 0.08);
      case FISHING_VESSEL -> new Handling(4, 0.2, 0.3);
      case HIGH_SPEED_FERRY -> new Handling(2, 0.25, 0.4);
      case LOCAL_FERRY -> new Handling(3, 0.2, 0.35);
      case SAMPAN -> new Handling(8, 0.4, 0.5);
      case MOTOR_SAMPAN -> new Handling(8, 0.8, 1);
      case PLEASURE_CRAFT, PILOT_LAUNCH -> new Handling(6, 0.6, 0.8);
      case POLICE_LAUNCH, CUSTOMS_LAUNCH -> new Handling(8, 1.2, 1.5);
      case GO_FAST, POLICE_INTERCEPTOR, CUSTOMS_INTERCEPTOR -> new Handling(10, 2, 2.5);
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
