package offing.watch.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import offing.pipeline.Pipeline;
import offing.pipeline.SeededSea;
import offing.watch.WatchedSea;
import org.junit.jupiter.api.Test;

/** Who comes to whom, how fast and how close. */
class MeetingTest extends WatchedSea {
  private static final String VISITED = "visitorTopKn >= 20 AND sogKn <= 3";

  /** A class B set makes nobody known. */
  private static SeededSea.Boat unknown(SeededSea.Boat boat) {
    boat.classB = true;
    return boat;
  }

  @Test
  void whoWasVisitedByAFastBoatIsToldHowFastSheCame() throws IOException {
    boat(0, 0);
    SeededSea.Boat fast = unknown(boat(80, 40 * KN));
    fast.eastM -= 180 * 40 * KN;
    Pipeline pipeline = watch(VISITED);
    run(pipeline, 180);
    assertThat(alerts).isEmpty();
    fast.sogMps = 0;
    run(pipeline, 20);

    assertThat(raised()).hasSize(1);
    assertThat(value("visitorTopKn")).isCloseTo(40, within(0.5));
  }

  @Test
  void aFastBoatThatGoesPastVisitsNobody() throws IOException {
    boat(0, 0);
    SeededSea.Boat fast = unknown(boat(80, 40 * KN));
    fast.eastM -= 180 * 40 * KN;
    run(watch(VISITED), 400);

    assertThat(alerts).isEmpty();
  }

  @Test
  void aPilotWhoComesFastVisitsNobody() throws IOException {
    boat(0, 0);
    SeededSea.Boat pilot = boat(80, 25 * KN);
    pilot.eastM -= 180 * 25 * KN;
    Pipeline pipeline = watch(VISITED);
    run(pipeline, 180);
    pilot.sogMps = 0;
    run(pipeline, 60);

    assertThat(alerts).isEmpty();
  }

  @Test
  void aVisitIsForgottenAfterTenMinutes() throws IOException {
    boat(0, 0);
    SeededSea.Boat fast = unknown(boat(80, 40 * KN));
    fast.eastM -= 180 * 40 * KN;
    Pipeline pipeline = watch("visitorTopKn >= 20 AND trackAgeSeconds >= 850");
    run(pipeline, 180);
    fast.sogMps = 0;
    run(pipeline, 20);
    fast.sogMps = 40 * KN;
    run(pipeline, 700);

    assertThat(alerts).isEmpty();
  }

  @Test
  void twoWhoLieStillBesideEachOtherAreAlongside() throws IOException {
    boat(0, 0);
    boat(60, 0);
    boat(500, 0);
    run(watch("alongsideMinutes >= 3"), 240);

    assertThat(raised()).hasSize(2);
    assertThat(value("alongsideMinutes")).isCloseTo(3, within(0.1));
  }

  /** North and east of the place where their courses cross, one of them three cables late. */
  @Test
  void howCloseTwoComeIsToldBeforeTheyDo() throws IOException {
    boat(0, 10 * KN);
    SeededSea.Boat other = boat(1_400, 10 * KN);
    other.eastM += 1_000;
    other.courseRad = StrictMath.toRadians(180);
    run(watch("tcpaMinutes <= 3 AND cpaM <= 300 AND tcpaMinutes IS NOT NULL"), 60);

    // They close by 10 kn each on courses at right angles: least apart is 400 m / sqrt(2).
    assertThat(value("cpaM")).isCloseTo(400 / Math.sqrt(2), within(12.0));
    double seconds = 2_400 / 2.0 / (10 * KN);
    assertThat(value("tcpaMinutes")).isLessThanOrEqualTo(3).isGreaterThan(seconds / 60 - 2);
  }

  @Test
  void whoDrawApartHaveNoClosestApproach() throws IOException {
    boat(0, 10 * KN);
    SeededSea.Boat other = boat(300, 10 * KN);
    other.courseRad = StrictMath.toRadians(270);
    run(watch("cpaM IS NOT NULL"), 60);

    assertThat(alerts).isEmpty();
  }

  @Test
  void whoKeepsToTheSpeedOfAPatrolUnitShadowsIt() throws IOException {
    boat(0, 8 * KN);
    SeededSea.Boat launch = boat(250, 9 * KN);
    launch.mmsi = 0;
    launch.unit = "PL 60";
    boat(-250, 0);
    run(watch("shadowingPatrolMinutes >= 2"), 150);

    assertThat(raised()).hasSize(1);
  }

  /** A launch of 32 kn is 5 nm off: nine minutes and a half. */
  @Test
  void howSoonThePatrolCouldMeetItIsTold() throws IOException {
    boat(0, 0);
    SeededSea.Boat launch = boat(9_260, 0);
    launch.mmsi = 0;
    launch.unit = "PL 60";
    run(watch("nearestPatrolMinutes <= 20 AND kind = 'classA'"), 30);

    assertThat(value("nearestPatrolMinutes")).isCloseTo(5 / 32.0 * 60, within(0.05));
  }

  /**
   * She crosses in ten minutes; a launch that waits where she does needs no time, one afar does.
   */
  @Test
  void theLastMomentToTaskIsWhatIsLeftAfterTheWayThere() throws IOException {
    SeededSea.Boat boat = boat(0, 20 * KN);
    boat.courseRad = 0;
    double lineM = FENCES.boundary().metresToCrossing(EAST_M, NORTH_M, 0, 1, 40_000);
    boat.northM += lineM - 600 * 20 * KN;
    SeededSea.Boat launch = boat(0, 0);
    launch.mmsi = 0;
    launch.unit = "PL 60";
    launch.eastM += 5 * 1852;
    launch.northM += lineM;
    run(watch("lastMomentToTaskMinutes <= 30 AND kind = 'classA'"), 30);

    assertThat(value("lastMomentToTaskMinutes")).isCloseTo(10 - 5 / 32.0 * 60, within(0.3));
  }
}
