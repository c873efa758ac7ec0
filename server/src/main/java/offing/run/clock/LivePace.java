package offing.run.clock;

import java.time.InstantSource;
import java.util.OptionalDouble;
import offing.run.order.Refused;

/** The pace of the world outside: what is due is the time of day. Owned by the run's thread. */
public final class LivePace implements Pace {
  private final InstantSource wall;

  public LivePace(InstantSource wall) {
    this.wall = wall;
  }

  @Override
  public long dueMs() {
    return wall.millis();
  }

  @Override
  public void restAt(long eventMs) {
    // The world outside does not rest.
  }

  @Override
  public void drive(long eventMs, OptionalDouble speed, Playing playing) {
    throw new Refused("a live feed goes at its own pace: it has no speed to set and no pause");
  }

  @Override
  public double speed() {
    return 1;
  }

  @Override
  public boolean isPlaying() {
    return true;
  }
}
