package offing.stream.viewing;

import java.util.OptionalLong;
import offing.stream.message.ClientMessage;

/**
 * How a viewing is to begin.
 *
 * @param recording its id
 * @param atMs event time, epoch milliseconds; empty for the first tick
 * @param speed times real time; negative for backwards
 * @param playing whether it goes on at once
 */
public record ViewingRequest(String recording, OptionalLong atMs, double speed, boolean playing) {

  /** Whether a viewing can go at such a speed. */
  public static boolean isSpeed(double speed) {
    return ClientMessage.Driving.isSpeed(speed);
  }
}
