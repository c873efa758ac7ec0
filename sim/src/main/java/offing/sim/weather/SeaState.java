package offing.sim.weather;

/** Sea states by significant wave height: WMO code table 3700. */
public final class SeaState {
  /** Greatest height of each state from 0 on, metres. */
  private static final double[] UP_TO_M = {0, 0.1, 0.5, 1.25, 2.5, 4, 6, 9, 14};

  private SeaState() {}

  /** The state of a sea with that significant wave height in metres, 0 to 9. */
  public static int of(double waveHeightM) {
    int state = 0;
    while (state < UP_TO_M.length && waveHeightM > UP_TO_M[state]) {
      state++;
    }
    return state;
  }

  /** The middle height of a state, metres. {@code state} from 0 to 8. */
  public static double heightM(int state) {
    return state == 0 ? 0 : (UP_TO_M[state - 1] + UP_TO_M[state]) / 2;
  }
}
