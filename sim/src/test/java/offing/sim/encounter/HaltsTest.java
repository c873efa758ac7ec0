package offing.sim.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import offing.sim.Dice;
import offing.sim.vessel.VesselClass;
import offing.sim.water.Seaway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hulls never meet, whoever comes from wherever. */
class HaltsTest {
  private static final VesselClass[] KINDS = {
    VesselClass.CONTAINER_SHIP,
    VesselClass.RIVER_TRADE,
    VesselClass.HIGH_SPEED_FERRY,
    VesselClass.LOCAL_FERRY,
    VesselClass.SAMPAN
  };
  private static final double[] LENGTH_M = {300, 70, 40, 50, 8};
  private static final double[] MPS = {8, 5, 18, 10, 3};

  /** How far off each begins, seconds at her speed. */
  private static final double AWAY_S = 300;

  private static final int PLAYED_S = 900;

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void whoMeetInOnePlaceDoNotTouch(int vessels) {
    for (int seed = 0; seed < 60; seed++) {
      RandomGenerator dice = Dice.named(seed, "meet" + vessels);
      var sea = new Meeting(Seaway.OPEN);
      for (int i = 0; i < vessels; i++) {
        meetInTheMiddle(sea, dice);
      }

      assertThat(leastGapM(sea, PLAYED_S)).as("seed %d", seed).isPositive();
      assertThat(sea.encounters.collisions()).as("seed %d", seed).isZero();
    }
  }

  private static void meetInTheMiddle(Meeting sea, RandomGenerator dice) {
    int which = dice.nextInt(KINDS.length);
    double course = 360 * dice.nextDouble();
    double away = MPS[which] * (AWAY_S + 20 * dice.nextDouble());
    double east = -away * StrictMath.sin(StrictMath.toRadians(course));
    double north = -away * StrictMath.cos(StrictMath.toRadians(course));
    sea.sail(KINDS[which], LENGTH_M[which], MPS[which], east, north, course);
  }

  @Test
  void whoPassAmongShipsAtAnchorDoNotTouchThem() {
    for (int seed = 0; seed < 40; seed++) {
      RandomGenerator dice = Dice.named(seed, "anchorage");
      var sea = new Meeting(Seaway.OPEN);
      for (int i = 0; i < 9; i++) {
        double east = 450 * (i % 3 - 1) + 60 * dice.nextDouble();
        sea.lie(VesselClass.BULK_CARRIER, 190, east, 450 * (i / 3 - 1), 1);
      }
      meetInTheMiddle(sea, dice);

      assertThat(leastGapM(sea, PLAYED_S)).as("seed %d", seed).isPositive();
    }
  }

  @Test
  void whoStopsBeforeOneThatLiesInHerWayGoesRoundHerInTheEnd() {
    var sea = new Meeting(Seaway.OPEN);
    sea.lie(VesselClass.TANKER, 200, 5, 400, 1);
    int lets = sea.berthed(VesselClass.RIVER_TRADE, 60, 4, 0, 200, 0);

    double gap = leastGapM(sea, 1_500);

    assertThat(gap).isPositive();
    assertThat(sea.vessels.northM(lets)).isGreaterThan(800);
  }

  /** Vessels that swing lie all about her, with gaps through which she cannot get. */
  @Test
  void whoIsShutInTouchesNobodyHoweverLongSheWaits() {
    var sea = new Meeting(Seaway.OPEN);
    int ring = 24;
    for (int i = 0; i < ring; i++) {
      double angle = 2 * StrictMath.PI * i / ring;
      double east = 70 * StrictMath.sin(angle);
      sea.lie(VesselClass.TANKER, 30, east, 70 * StrictMath.cos(angle), 1);
    }
    int waits = sea.berthed(VesselClass.RIVER_TRADE, 60, 4, 0, 0, 30);

    assertThat(leastGapOfM(sea, waits, 7_200)).isPositive();
  }

  /** She is shut in on all sides, and the ships beside her would swing through her. */
  @Test
  void whoLiesAtAnchorDoesNotSwingOnToOneWhoWaitsBesideHer() {
    var sea = new Meeting(Seaway.OPEN);
    sea.lie(VesselClass.TANKER, 200, -38, 0, 1);
    sea.lie(VesselClass.TANKER, 200, 38, 0, 1);
    sea.lie(VesselClass.TANKER, 100, 0, 150, 1);
    sea.lie(VesselClass.TANKER, 100, 0, -30, 1);
    int waits = sea.berthed(VesselClass.RIVER_TRADE, 60, 4, 0, 60, 0);

    assertThat(leastGapOfM(sea, waits, 1_800)).isPositive();
  }

  @Test
  void whoHasNoRoomStopsBeforeOneThatLiesInHerWay() {
    var sea = new Meeting(new Canal());
    int lies = sea.lie(VesselClass.TANKER, 100, 5, 2_000, 1);
    int runs = sea.sail(VesselClass.RIVER_TRADE, 60, 4, 0, 0, 0);

    assertThat(leastGapM(sea, 1_200)).isPositive();
    assertThat(sea.vessels.northM(runs)).isLessThan(2_000);
    assertThat(sea.apartM(lies, runs)).isLessThan(250);
  }

  @Test
  void whoComesBowOnToOneThatLiesStopsShortOfHer() {
    for (int offM = 0; offM < 30; offM += 3) {
      var sea = new Meeting(new Canal());
      int lies = sea.lie(VesselClass.BULK_CARRIER, 122, offM / 2.0, 700, 1);
      int runs = sea.sail(VesselClass.TUG, 35, 4.6, 0, 0, 0);
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < 1_200; i++) {
        sea.step();
        least = Math.min(least, sea.gapM(lies, runs));
      }

      assertThat(least).as("%d m off", offM).isPositive();
    }
  }

  /** In the narrows nobody halts for anybody; but she cannot stop any more once she is out. */
  @Test
  void whoComesOutOfTheNarrowsStopsForOneThatLiesBeforeThem() {
    var sea = new Meeting(new Canal(100, 400));
    int lies = sea.lie(VesselClass.TANKER, 100, 5, 300, 1);
    int runs = sea.sail(VesselClass.CONTAINER_SHIP, 200, 10, 0, -1_500, 0);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 1_200; i++) {
      sea.step();
      least = Math.min(least, sea.gapM(lies, runs));
    }

    assertThat(least).isPositive();
  }

  @Test
  void whoTakesHerWayOffBrakesNoHarderThanSheCan() {
    var sea = new Meeting(new Canal());
    sea.lie(VesselClass.TANKER, 100, 5, 2_000, 1);
    int runs = sea.sail(VesselClass.RIVER_TRADE, 60, 4, 0, 0, 0);
    while (sea.vessels.speedMps(runs) > 0) {
      double before = sea.vessels.sogMps(runs);
      sea.step();
      assertThat(before - sea.vessels.sogMps(runs)).isLessThanOrEqualTo(0.1 + 1e-9);
    }
  }

  /** Until the next look nobody knows where she would swing. */
  @Test
  void whoHasGoneAsternDoesNotTurnBeforeSheMakesWayAgain() {
    var sea = new Meeting(new Canal());
    sea.lie(VesselClass.TANKER, 100, 5, 200, 1);
    int runs = sea.berthed(VesselClass.CONTAINER_SHIP, 200, 4, 0, 0, 5);
    int turnsAgain = 0;
    boolean wasAstern = false;
    for (int i = 0; i < 900; i++) {
      double before = sea.vessels.headingEast(runs);
      sea.step();
      wasAstern |= sea.vessels.isAstern(runs);
      if (wasAstern && sea.vessels.headingEast(runs) != before) {
        assertThat(sea.vessels.speedMps(runs)).isPositive();
        turnsAgain++;
      }
    }

    assertThat(turnsAgain).isPositive();
  }

  /** Of one to all others. */
  private static double leastGapOfM(Meeting sea, int slot, int seconds) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < seconds; i++) {
      sea.step();
      for (int other = 0; other < sea.vessels.slotCount(); other++) {
        least = other == slot ? least : Math.min(least, sea.gapM(slot, other));
      }
    }
    return least;
  }

  /** The least between any two hulls in so many seconds, metres. */
  private static double leastGapM(Meeting sea, int seconds) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < seconds; i++) {
      sea.step();
      for (int a = 0; a < sea.vessels.slotCount(); a++) {
        for (int b = a + 1; b < sea.vessels.slotCount(); b++) {
          least = Math.min(least, sea.gapM(a, b));
        }
      }
    }
    return least;
  }
}
