package offing.stream.frame;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import offing.moment.AlertLog;
import offing.observation.Footage;
import offing.stream.tile.TileFrame;

/**
 * What everybody may be sent of one tick. Immutable; any thread reads.
 *
 * @param seq number of the tick
 * @param tiles every tile with something in it, and those that were emptied of late
 * @param clock the clock's message, as it stands when it is sent
 * @param identities messages with the identities that have changed after a tick's number
 * @param sensorsAt number of the tick that made {@code sensors}
 * @param sensors the newest message of the sensors' states
 * @param alerts the alert log
 * @param footage the newest frame of each camera
 */
public record Frame(
    long seq,
    List<TileFrame> tiles,
    Supplier<String> clock,
    LongFunction<List<String>> identities,
    long sensorsAt,
    String sensors,
    AlertLog alerts,
    List<Footage> footage) {

  /** The same with another clock. */
  public Frame with(Supplier<String> otherClock) {
    return new Frame(seq, tiles, otherClock, identities, sensorsAt, sensors, alerts, footage);
  }
}
