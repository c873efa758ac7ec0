package offing.sim.tactic.mode;

import offing.sim.scenario.TacticKind;
import offing.sim.tactic.Undertaking;

/**
 * The modes of operation, and what gives each away: with the start of that stage of the vessel that
 * the approach names begins what a label calls {@code firstDetectable}, or with the third plot that
 * a radar would make of her where that is later.
 *
 * <table>
 *   <caption>Tell-tales</caption>
 *   <tr><th>tactic</th><th>begins with</th><th>looks like it</th></tr>
 *   <tr><td>dash-out</td><td>runs</td><td>a fast ferry; over 42 kn a police craft</td></tr>
 *   <tr><td>dash-in</td><td>runs</td><td>a pleasure boat</td></tr>
 *   <tr><td>transfer</td><td>alongside</td><td>a fish carrier</td></tr>
 *   <tr><td>ais-dark</td><td>dark; told by AIS alone</td><td>a class B set hardly heard</td></tr>
 *   <tr><td>identity-clone</td><td>claims; told by AIS alone</td><td>wrong static data</td></tr>
 *   <tr><td>hide-in-fleet</td><td>leaves</td><td>a boat going home</td></tr>
 *   <tr><td>shadow-ship</td><td>shadows</td><td>a tug; over 12 kn a pilot launch</td></tr>
 *   <tr><td>slow-crossing</td><td>runs</td><td>an oyster or crab boat</td></tr>
 *   <tr><td>decoy</td><td>runs</td><td>nobody</td></tr>
 *   <tr><td>loiter-for-dark</td><td>loiters</td><td>a drift fisher</td></tr>
 *   <tr><td>fog-landing</td><td>runs</td><td>nobody</td></tr>
 * </table>
 */
public final class Modes {
  private Modes() {}

  /** Sets up an approach. */
  public static Undertaking undertaking(Plan plan) {
    String tactic = plan.approach().tactic();
    Mode mode =
        of(
            TacticKind.find(tactic)
                .orElseThrow(() -> new IllegalArgumentException("no tactic '" + tactic + "'")));
    return plan.approach().lookAlike() ? mode.innocent(plan) : mode.smuggling(plan);
  }

  private static Mode of(TacticKind kind) {
    return switch (kind) {
      case DASH_OUT -> new DashOut();
      case DASH_IN -> new DashIn();
      case TRANSFER -> new Transfer();
      case AIS_DARK -> new AisDark();
      case IDENTITY_CLONE -> new IdentityClone();
      case HIDE_IN_FLEET -> new HideInFleet();
      case SHADOW_SHIP -> new ShadowShip();
      case SLOW_CROSSING -> new SlowCrossing();
      case DECOY -> new Decoy();
      case LOITER_FOR_DARK -> new LoiterForDark();
      case FOG_LANDING -> new FogLanding();
    };
  }
}
