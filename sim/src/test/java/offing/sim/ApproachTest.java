package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import offing.sim.scenario.Approach;
import offing.sim.scenario.Place;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Dashes over the line, and what their labels say. */
class ApproachTest {
  private static final Place OPEN_SEA = new Place.At(114.33, 22.06);
  private static final Place BEACH = new Place.InZone("hs-fan-lau");
  private static final Duration DEPARTS = Duration.ofMinutes(2);

  private static Approach dash(String tactic, Place from, Place to) {
    return new Approach("go-fast-1", tactic, from, to, DEPARTS, 48, 6);
  }

  private static Label labelAfter(World world, Duration length) {
    Seas.run(world, length, (time, truth) -> {});
    return world.labels().get(0);
  }

  @Test
  void anInboundDashCrossesThenLands() {
    World world = Seas.with(dash("dash-in", new Place.At(113.74, 22.23), BEACH));
    Label label = labelAfter(world, Duration.ofMinutes(30));
    long departs = world.startMs() + DEPARTS.toMillis();

    assertThat(label.vessel()).isEqualTo("go-fast-1");
    assertThat(label.tactic()).isEqualTo("dash-in");
    assertThat(label.lookAlike()).isFalse();
    assertThat(label.persons()).isEqualTo(6);
    assertThat(label.crossesMs().orElseThrow()).isGreaterThan(departs);
    assertThat(label.landsMs().orElseThrow()).isGreaterThan(label.crossesMs().orElseThrow());
    assertThat(label.firstDetectableMs()).isEmpty();
    assertThat(world.summary().groundings()).isZero();
  }

  @Test
  void anInboundDashRunsBackToWhereItCameFrom() {
    World world = Seas.with(dash("dash-in", new Place.At(113.74, 22.23), BEACH));
    var track = new Track("go-fast-1");

    Seas.run(world, Duration.ofMinutes(40), track);

    double away = track.at.get(0).distance(track.at.get(track.at.size() - 1));
    double far = track.at.stream().mapToDouble(at -> at.distance(track.at.get(0))).max().orElse(0);
    assertThat(away).isLessThan(50);
    assertThat(far).isGreaterThan(8_000);
  }

  @Test
  void anOutboundDashCrossesAndDoesNotLand() {
    World world = Seas.with(dash("dash-out", new Place.InZone("hs-shek-pik"), OPEN_SEA));
    Label label = labelAfter(world, Duration.ofMinutes(60));

    assertThat(label.crossesMs()).isPresent();
    assertThat(label.landsMs()).isEmpty();
    assertThat(world.summary().groundings()).isZero();
  }

  @Test
  void theCrossingIsWhenItComesOverTheLine() {
    World world = Seas.with(dash("dash-in", new Place.At(113.74, 22.23), BEACH));
    var track = new Track("go-fast-1");
    Seas.run(world, Duration.ofMinutes(30), track);
    long crosses = world.labels().get(0).crossesMs().orElseThrow();
    int step = (int) ((crosses - track.startMs) / World.STEP_MS);

    assertThat(Seas.AREA.boundary().home().covers(track.at.get(step))).isFalse();
    assertThat(Seas.AREA.boundary().home().covers(track.at.get(step + 1))).isTrue();
  }

  /** Where one vessel was after each step. */
  private static final class Track implements TruthSink {
    private final GeometryFactory shapes = new GeometryFactory();
    private final String vessel;
    private final List<Point> at = new ArrayList<>();
    private long startMs;

    Track(String vessel) {
      this.vessel = vessel;
    }

    @Override
    public void accept(long timeMs, Truth truth) {
      startMs = at.isEmpty() ? timeMs : startMs;
      for (int i = 0; i < truth.size(); i++) {
        if (truth.vessel(i).equals(vessel)) {
          at.add(shapes.createPoint(new Coordinate(truth.eastM(i), truth.northM(i))));
        }
      }
    }
  }
}
