package offing.sim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import offing.sim.vessel.VesselClass;
import offing.sim.water.Seaway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left between one on a detour and one that lies, bow on to her. */
class MarginsTest {
  private static final double LIES_M = 122;
  private static final double RUNS_M = 35;

  /** Where she may swing reaches farther than her hull. */
  @ParameterizedTest
  @ValueSource(doubles = {3, 6, 9, 12, 15, 18, 21, 24})
  void whoIsNearOneThatMaySwingComesNoNearer(double gapM) {
    assertThat(mayGoOn(gapM)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {30, 40, 60})
  void whoLeavesRoomToSwingGoesOn(double gapM) {
    assertThat(mayGoOn(gapM)).isTrue();
  }

  private static boolean mayGoOn(double gapM) {
    var sea = new Meeting(Seaway.OPEN);
    int lies = sea.lie(VesselClass.BULK_CARRIER, LIES_M, 0, 0, 1);
    double south = (LIES_M + RUNS_M) / 2 + gapM;
    int runs = sea.sail(VesselClass.TUG, RUNS_M, 1, 0, -south, 0);
    var prospects = new Prospects(sea.vessels, 2);
    prospects.begin(Halts.EVERY_MS);
    var margins = new Margins(sea.vessels, prospects);
    margins.begin(runs, lies, Margins.CLOSE);
    int goes = prospects.of(runs, Prospects.KEEPS);
    return margins.areKept(goes, prospects.of(lies, Prospects.STOPS), prospects.count(goes));
  }
}
