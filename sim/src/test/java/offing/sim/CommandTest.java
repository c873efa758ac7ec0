package offing.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Orders to patrol units. */
class CommandTest {
  private static final double LON = 113.95;
  private static final double LAT = 22.18;

  @Test
  void aUnitGoesWhereItIsSent() {
    World world = Seas.at(Seas.NIGHT, 7, 0.5);
    var distance = new Distance("police-2");

    world.accept(new Command.GoTo("PL 02", LON, LAT));
    Seas.run(world, Duration.ofMinutes(110), distance);

    assertThat(distance.leastM).isLessThan(50);
    assertThat(world.summary().groundings()).isZero();
  }

  @Test
  void andGoesOnWithItsBeatAfterwards() {
    World world = Seas.at(Seas.NIGHT, 7, 0.5);
    var distance = new Distance("police-2");

    world.accept(new Command.GoTo("PL 02", LON, LAT));
    Seas.run(world, Duration.ofMinutes(220), distance);

    assertThat(distance.nowM).isGreaterThan(1_000);
  }

  @Test
  void anUnknownUnitAndAFarPlaceAreRefusedAtOnce() {
    World world = Seas.at(Seas.NIGHT, 7, 0.1);

    assertThatThrownBy(() -> world.accept(new Command.GoTo("PL 99", LON, LAT)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PL 99");
    assertThatThrownBy(() -> world.accept(new Command.GoTo("PL 01", 10, 54)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** How far one vessel is from where it was sent. */
  private static final class Distance implements TruthSink {
    private final String vessel;
    private final double eastM = Seas.AREA.chart().eastM(LON, LAT);
    private final double northM = Seas.AREA.chart().northM(LON, LAT);
    private double leastM = Double.POSITIVE_INFINITY;
    private double nowM;

    Distance(String vessel) {
      this.vessel = vessel;
    }

    @Override
    public void accept(long timeMs, Truth truth) {
      for (int i = 0; i < truth.size(); i++) {
        if (truth.vessel(i).equals(vessel)) {
          double dx = truth.eastM(i) - eastM;
          double dy = truth.northM(i) - northM;
          nowM = Math.sqrt(dx * dx + dy * dy);
          leastM = Math.min(leastM, nowM);
        }
      }
    }
  }
}
