package offing.run.clock;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** A pace that people drive: for a simulation and for a file. Owned by the run's thread. */
public final class DrivenPace implements Pace {
  private static final double NANOS_PER_MS = 1e6;

  private final LongSupplier nanoTime;
  private double speed;
  private boolean playing = true;
  private long fromMs;
  private long fromNanos;

  public DrivenPace(double speed, LongSupplier nanoTime) {
    if (!(speed > 0)) {
      throw new IllegalArgumentException("speed " + speed + ": over 0 is needed");
    }
    this.speed = speed;
    this.nanoTime = nanoTime;
  }

  @Override
  public long dueMs() {
    if (!playing) {
      return fromMs;
    }
    if (Double.isInfinite(speed)) {
      return Long.MAX_VALUE;
    }
    return fromMs + (long) ((nanoTime.getAsLong() - fromNanos) / NANOS_PER_MS * speed);
  }

  @Override
  public void restAt(long eventMs) {
    fromMs = eventMs;
    fromNanos = nanoTime.getAsLong();
  }

  @Override
  public void drive(long eventMs, OptionalDouble newSpeed, Playing newPlaying) {
    restAt(eventMs);
    speed = newSpeed.orElse(speed);
    playing =
        switch (newPlaying) {
          case GO_ON -> true;
          case PAUSE -> false;
          case AS_IT_IS -> playing;
        };
  }

  @Override
  public double speed() {
    return speed;
  }

  @Override
  public boolean isPlaying() {
    return playing;
  }
}
