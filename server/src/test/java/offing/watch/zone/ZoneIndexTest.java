package offing.watch.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.Zone;
import offing.watch.zone.ZoneIndex.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class ZoneIndexTest {
  private static final int LEGS = 2_500;

  private static final ZoneIndex HONG_KONG =
      ZoneIndex.of(AreaReader.read(AreaFolder.embedded("hong-kong")).zones());
  private static final ZoneIndex HARD = ZoneIndex.of(Shapes.hard());

  static Stream<Arguments> sets() {
    return Stream.of(Arguments.of("Hong Kong", HONG_KONG), Arguments.of("hard", HARD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void everyAnswerIsThatOfJts(String name, ZoneIndex index) {
    Legs legs = new Legs(1, fences(index));
    Set<Transition> seen = EnumSet.noneOf(Transition.class);
    for (int i = 0; i < LEGS; i++) {
      Coordinate[] leg = legs.next();
      List<Told> told = told(index, leg[0], leg[1]);

      assertThat(new TreeSet<>(told))
          .as("%s to %s", leg[0], leg[1])
          .isEqualTo(new TreeSet<>(byJts(index, leg[0], leg[1])));
      told.forEach(one -> seen.add(one.transition()));
    }
    assertThat(seen).containsExactlyInAnyOrder(Transition.values());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void placesOfOnePlainCellAreInTheSameZones(String name, ZoneIndex index) {
    Legs legs = new Legs(6, fences(index));
    int alike = 0;
    for (int i = 0; i < LEGS; i++) {
      Coordinate[] leg = legs.next();
      if (index.isIn(index.plainCell(leg[0].x, leg[0].y), leg[1].x, leg[1].y)) {
        alike++;

        assertThat(told(index, leg[0], leg[1]))
            .as("%s to %s", leg[0], leg[1])
            .isEqualTo(told(index, leg[1], leg[1]));
      }
    }
    assertThat(alike).isBetween(LEGS / 100, LEGS - LEGS / 10);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void reversingALegSwapsLeftAndEntered(String name, ZoneIndex index) {
    Legs legs = new Legs(2, fences(index));
    for (int i = 0; i < LEGS; i++) {
      Coordinate[] leg = legs.next();
      List<Told> back = told(index, leg[1], leg[0]);

      assertThat(new TreeSet<>(told(index, leg[0], leg[1])))
          .as("%s to %s", leg[0], leg[1])
          .isEqualTo(new TreeSet<>(back.stream().map(Told::reversed).toList()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void exitsComeBeforeEntriesAndNothingTwice(String name, ZoneIndex index) {
    Legs legs = new Legs(3, fences(index));
    for (int i = 0; i < LEGS; i++) {
      Coordinate[] leg = legs.next();
      List<Told> told = told(index, leg[0], leg[1]);

      assertThat(told.stream().map(Told::transition).toList()).isSorted();
      assertThat(told).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void anEdgeBelongsToItsZone(String name, ZoneIndex index) {
    for (int zone = 0; zone < index.zones().size(); zone++) {
      for (Coordinate corner : fences(index).get(zone).getCoordinates()) {
        assertThat(told(index, corner, corner)).contains(new Told(zone, Transition.STAYED));
      }
    }
  }

  @Test
  void aFastLegThatJumpsOverASmallZoneHasCrossedIt() {
    ZoneIndex index = ZoneIndex.of(List.of(Shapes.zone(Shapes.square(1000, 1000, 20))));

    assertThat(told(index, new Coordinate(990, 1010), new Coordinate(1030, 1010)))
        .containsExactly(new Told(0, Transition.CROSSED));
    assertThat(told(index, new Coordinate(0, 1010), new Coordinate(20_000, 1010)))
        .containsExactly(new Told(0, Transition.CROSSED));
  }

  @Test
  void aLegThatLeavesAndComesBackReportsBoth() {
    Geometry notched = Shapes.square(0, 0, 1000).difference(Shapes.square(400, 400, 200));
    ZoneIndex index = ZoneIndex.of(List.of(Shapes.zone(notched)));

    assertThat(told(index, new Coordinate(390, 500), new Coordinate(610, 500)))
        .containsExactly(new Told(0, Transition.LEFT), new Told(0, Transition.ENTERED));
    assertThat(told(index, new Coordinate(390, 400), new Coordinate(610, 400)))
        .as("along the edge of the hole")
        .containsExactly(new Told(0, Transition.STAYED));
  }

  @Test
  void betweenNeighboursTheExitIsToldFirst() {
    ZoneIndex index =
        ZoneIndex.of(
            List.of(
                Shapes.zone(Shapes.square(1000, 0, 1000)), Shapes.zone(Shapes.square(0, 0, 1000))));

    assertThat(told(index, new Coordinate(900, 500), new Coordinate(1100, 500)))
        .containsExactly(new Told(1, Transition.LEFT), new Told(0, Transition.ENTERED));
  }

  @Test
  void zonesWithoutAFenceAreNotIndexed() {
    List<Zone> all = AreaReader.read(AreaFolder.embedded("hong-kong")).zones();

    assertThat(ZoneIndex.of(all).zones())
        .isNotEmpty()
        .isSubsetOf(all)
        .allMatch(zone -> zone.fence().isPresent())
        .hasSizeLessThan(all.size());
  }

  @Test
  void noZonesAreNoAnswer() {
    assertThat(told(ZoneIndex.of(List.of()), new Coordinate(0, 0), new Coordinate(10, 10)))
        .isEmpty();
  }

  /** What was told of one zone. */
  private record Told(int zone, Transition transition) implements Comparable<Told> {
    @Override
    public int compareTo(Told other) {
      int byZone = Integer.compare(zone, other.zone);
      return byZone != 0 ? byZone : transition.compareTo(other.transition);
    }

    Told reversed() {
      return new Told(
          zone,
          switch (transition) {
            case LEFT -> Transition.ENTERED;
            case ENTERED -> Transition.LEFT;
            default -> transition;
          });
    }
  }

  private static List<Told> told(ZoneIndex index, Coordinate from, Coordinate to) {
    List<Told> told = new ArrayList<>();
    index.legs(from.x, from.y, to.x, to.y, (zone, how) -> told.add(new Told(zone, how)));
    return told;
  }

  private static List<Told> byJts(ZoneIndex index, Coordinate from, Coordinate to) {
    List<Told> told = new ArrayList<>();
    Geometry leg = Legs.geometry(from, to);
    List<Geometry> fences = fences(index);
    for (int zone = 0; zone < fences.size(); zone++) {
      Geometry fence = fences.get(zone);
      if (fence.getEnvelopeInternal().intersects(leg.getEnvelopeInternal())) {
        addByJts(zone, fence, leg, from, to, told);
      }
    }
    return told;
  }

  private static void addByJts(
      int zone, Geometry fence, Geometry leg, Coordinate from, Coordinate to, List<Told> told) {
    boolean coversFrom = fence.covers(Legs.geometry(from, from));
    boolean coversTo = fence.covers(Legs.geometry(to, to));
    if (coversFrom && coversTo && fence.covers(leg)) {
      told.add(new Told(zone, Transition.STAYED));
      return;
    }
    if (coversFrom) {
      told.add(new Told(zone, Transition.LEFT));
    }
    if (coversTo) {
      told.add(new Told(zone, Transition.ENTERED));
    }
    if (!coversFrom && !coversTo && fence.intersects(leg)) {
      told.add(new Told(zone, Transition.CROSSED));
    }
  }

  private static List<Geometry> fences(ZoneIndex index) {
    return index.zones().stream().map(zone -> zone.fence().orElseThrow()).toList();
  }
}
