package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import offing.area.DepthBand;
import offing.area.Draught;
import offing.sim.census.Census;
import offing.sim.census.LaneUse;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Where ordinary vessels sail: lanes in their direction, and water that is deep enough. */
class RoutesTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void shipsSailInTheDirectionOfTheLanes() {
    World world = Seas.at(Seas.NOON, 51, 1);
    var census = new Census(Seas.AREA, world.startMs());

    Seas.run(world, Duration.ofMinutes(50), census);

    LaneUse lanes = census.lanes();
    assertThat(lanes.following()).isGreaterThan(200);
    assertThat(lanes.shareInDirection()).isGreaterThan(0.95);
    assertThat(lanes.shareCrossing()).isLessThan(0.3);
  }

  @Test
  void nobodyIsWhereSheNeedsMoreWater() {
    World world = Seas.at(Seas.NIGHT, 52, 1);
    var look = new Soundings();

    Seas.run(world, Duration.ofSeconds(2), look);

    assertThat(look.looks).isGreaterThan(400);
    assertThat(look.tooShallow).as(look.where.toString()).isZero();
  }

  /** Looks up the bands themselves, not the raster. */
  private static final class Soundings implements TruthSink {
    private final StringBuilder where = new StringBuilder();
    private int looks;
    private int tooShallow;

    @Override
    public void accept(long timeMs, Truth truth) {
      for (int row = 0; row < truth.size(); row++) {
        Draught needed = truth.kind(row).draught();
        looks += needed == Draught.SHALLOW ? 0 : 1;
        if (deepest(truth.eastM(row), truth.northM(row)).compareTo(needed) < 0) {
          tooShallow++;
          where.append(truth.vessel(row)).append(' ');
        }
      }
    }

    private static Draught deepest(double eastM, double northM) {
      Geometry place = SHAPES.createPoint(new Coordinate(eastM, northM));
      Draught deepest = Draught.DEEP;
      for (DepthBand band : Seas.AREA.depths()) {
        if (band.fence().contains(place)) {
          deepest = band.deepEnoughFor();
        }
      }
      return deepest;
    }
  }
}
