package offing.watch.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/** A million seeded legs, each answered for every zone exactly as by JTS. */
class MillionLegsTest {
  /** So many answers of each kind at the least, or the legs prove nothing. */
  private static final int EACH = 5_000;

  static Stream<Arguments> seas() {
    return Stream.of(
        Arguments.of(
            "Hong Kong", AreaReader.read(AreaFolder.embedded("hong-kong")).zones(), 100_000),
        Arguments.of("hard", Shapes.hard(), 200_000),
        Arguments.of("touching", Shapes.touching(), 50_000),
        Arguments.of("touching, in few cells", crowded(), 650_000));
  }

  /** A zone far off makes the cells so large that each has edges of many zones. */
  private static List<Zone> crowded() {
    List<Zone> zones = new ArrayList<>(Shapes.touching());
    zones.add(Shapes.zone(Shapes.square(60_000, 0, 100)));
    return zones;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seas")
  void everyLegIsAnsweredAsByJts(String name, List<Zone> zones, int count) {
    ZoneIndex index = ZoneIndex.of(zones);
    List<Geometry> fences = index.zones().stream().map(zone -> zone.fence().orElseThrow()).toList();
    JtsZones jts = new JtsZones(fences);
    Legs legs = new Legs(4, fences);
    Answer told = new Answer();
    Answer byJts = new Answer();
    int[] seen = new int[Transition.values().length];
    for (int i = 0; i < count; i++) {
      Coordinate[] leg = legs.next();
      told.clear();
      byJts.clear();
      index.legs(leg[0].x, leg[0].y, leg[1].x, leg[1].y, told);
      jts.tell(leg[0], leg[1], byJts);
      if (!told.isSameAs(byJts)) {
        fail("leg %d, %s to %s: told %s; by JTS %s", i, leg[0], leg[1], told, byJts);
      }
      told.count(seen);
    }
    assertThat(Arrays.stream(seen).min().orElseThrow())
        .as(Arrays.toString(seen))
        .isGreaterThan(EACH);
  }

  @Test
  void theShapesAreAsHardAsTheySay() {
    List<Geometry> fences =
        Shapes.touching().stream().map(zone -> zone.fence().orElseThrow()).toList();

    assertThat(fences).allMatch(Geometry::isValid);
    assertThat(fences).anyMatch(fence -> fence.getNumGeometries() > 1);
    assertThat(fences).anyMatch(fence -> fence.getArea() < 1e-3);
    assertThat(fences.stream().filter(fence -> fence.relate(fences.get(0), "F***1****")))
        .as("an edge in common")
        .isNotEmpty();
    assertThat(fences.stream().filter(fence -> fence.relate(fences.get(0), "F***0****")))
        .as("a corner in common")
        .isNotEmpty();
  }
}
