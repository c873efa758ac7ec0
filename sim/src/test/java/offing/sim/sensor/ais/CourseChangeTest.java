package offing.sim.sensor.ais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** ITU-R M.1371-5 annex 2, 4.3.3: beside the mean of the last 30 s. */
class CourseChangeTest {
  private final CourseChange course = new CourseChange(0, 1);
  private long nowMs;
  private double headingDeg;

  @Test
  void aSlowSwingIsNoChangeOfCourseAndAQuickerOneIs() {
    assertThat(turning(120, 0.3)).isZero();
    assertThat(turning(60, 0.4)).isGreaterThan(25);
  }

  /** Half a minute for the mean to come up, at most, and then 20 s. */
  @Test
  void afterATurnItIsOverWithinFiftySeconds() {
    assertThat(turning(30, 3)).isGreaterThan(27);

    assertThat(turning(200, 0)).isBetween(35, 50);
  }

  @Test
  void aSmallAlterationIsNone() {
    assertThat(turning(1, 4.5) + turning(100, 0)).isZero();
  }

  /** Seconds of turning among so many at a rate, degrees a second. */
  private int turning(int seconds, double rateDps) {
    int count = 0;
    for (int i = 0; i < seconds; i++) {
      nowMs += 1_000;
      headingDeg += rateDps;
      double rad = StrictMath.toRadians(headingDeg);
      count += course.isTurning(StrictMath.sin(rad), StrictMath.cos(rad), nowMs, 1) ? 1 : 0;
    }
    return count;
  }
}
