package offing.watch.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.WatchedSea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the way of the last minute leads, of a boat that swings to both sides of it. */
class MadeGoodTest extends WatchedSea {
  private static final String INBOUND =
      "madeGoodDirection = 'inbound' AND madeGoodAngleDeg <= 25 AND madeGoodMinutesToBoundary <= 40";

  private SeededSea.Boat boat;
  private double metresToLine;

  /** Two miles south of the line, standing for it at 7 kn. */
  @BeforeEach
  void standsForTheLine() {
    boat = boat(0, 7 * KN);
    boat.courseRad = 0;
    metresToLine = FENCES.boundary().metresToCrossing(EAST_M, NORTH_M, 0, 1, 40_000);
    boat.northM += metresToLine - 2 * 1852;
  }

  /** For half a minute 50 degrees to one side, then to the other. */
  private void swing(Pipeline pipeline, int times) {
    for (int i = 0; i < times; i++) {
      boat.courseRad = StrictMath.toRadians(i % 2 == 0 ? 50 : -50);
      run(pipeline, 15);
    }
  }

  @Test
  void whoSwingsGoesWhereSheGetsTo() throws IOException {
    swing(watch("angleToNormalDeg <= 25"), 12);
    assertThat(raised()).isEmpty();

    swing(watch(INBOUND), 12);
    assertThat(raised()).hasSize(1);
    double knots = 7 * StrictMath.cos(StrictMath.toRadians(50));
    double leftNm = value("madeGoodMinutesToBoundary") / 60 * knots;
    assertThat(leftNm).isCloseTo(2, within(0.5));
  }

  @Test
  void theFirstReportsSayNothing() throws IOException {
    run(watch("madeGoodDirection <> 'none' OR madeGoodAngleDeg >= 0"), 55);
    assertThat(raised()).isEmpty();

    run(watch("madeGoodDirection = 'none' AND madeGoodAngleDeg IS NULL"), 3);
    assertThat(raised()).hasSize(1);
  }

  /** Reports that are missing leave the way as it was known, by the time of the last of them. */
  @Test
  void whoFallsSilentHasTheWayThatWasKnown() throws IOException {
    Pipeline pipeline = watch(INBOUND + " AND sogKn > 0");
    run(pipeline, 55);
    boat.aisOn = false;
    run(pipeline, 20);
    assertThat(raised()).isEmpty();
    boat.aisOn = true;
    run(pipeline, 5);

    assertThat(raised()).hasSize(1);
    assertThat(value("madeGoodAngleDeg")).isLessThan(25);
  }

  /** What comes late was overtaken: it does not turn the way back. */
  @Test
  void aReportThatComesLateDoesNotTurnIt() throws IOException {
    Pipeline pipeline = watch("madeGoodDirection = 'outbound' OR madeGoodAngleDeg > 60");
    run(pipeline, 70);
    var late = new SeededSea(AREA, 1, 0);
    SeededSea.Boat same = late.add(boat.eastM + 3_000, boat.northM, 7 * KN, 180);
    same.mmsi = boat.mmsi;
    same.reportEveryMs = 1_000;
    late.run(20).forEach(pipeline::accept);
    run(pipeline, 20);

    assertThat(raised()).isEmpty();
  }

  @Test
  void whoLiesStillMakesNoWay() throws IOException {
    boat.sogMps = 0;
    run(watch("madeGoodMinutesToBoundary >= 0 OR madeGoodDirection <> 'none'"), 120);

    assertThat(raised()).isEmpty();
  }

  @Test
  void theWayOutlivesASnapshot() throws IOException {
    Pipeline before = watch(INBOUND);
    run(before, 55);
    var bytes = new ByteArrayOutputStream();
    before.snapshot(new DataOutputStream(bytes));
    Pipeline after = watch(INBOUND);
    after.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    run(after, 10);

    assertThat(raised()).hasSize(1);
  }
}
