package offing.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import offing.observation.Footage;
import offing.run.clock.Clock;
import offing.run.clock.Pace;
import offing.run.clock.Playing;
import offing.run.order.CameraOrder;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.run.order.UnitOrder;
import offing.run.order.UnitState;

/**
 * What operators order, done to a run: each with a name behind it, logged and recorded. Throws
 * {@link Refused} where it cannot be. Owned by the run's thread.
 */
final class Deeds {
  private final Pace pace;
  private final Progress progress;
  private final Diary diary;
  private final Supplier<Clock> clock;

  Deeds(Pace pace, Progress progress, Diary diary, Supplier<Clock> clock) {
    this.pace = pace;
    this.progress = progress;
    this.diary = diary;
    this.clock = clock;
  }

  Clock drive(OptionalDouble speed, Playing playing, Operator operator) {
    if (progress.isAtEnd()) {
      throw new Refused("the source has nothing more: the clock stands at its end");
    }
    pace.drive(progress.watermarkMs(), speed, playing);
    String word = pace.isPlaying() ? "playing" : "paused";
    diary.order("clock " + pace.speed() + "x, " + word, 0, operator);
    return clock.get();
  }

  UnitState order(UnitOrder order, Operator operator) {
    progress.dispatch().order(order);
    diary.order(order.shown(), 0, operator);
    return progress.scene().unit(order.unit()).orElseThrow();
  }

  Optional<Footage> order(CameraOrder order, Operator operator) {
    progress.dispatch().order(order);
    diary.order(order.shown(), 0, operator);
    return progress.scene().frame(order.camera());
  }
}
