package offing.run.tick;

import java.util.List;
import java.util.Optional;
import offing.observation.Footage;
import offing.observation.Weather;
import offing.run.order.UnitState;

/**
 * What is known beside the tracks: the patrol's units, what each camera shows, the weather.
 * Immutable.
 *
 * @param units by call sign
 * @param footage the newest frame of each camera, by its id
 * @param weather the newest observation of each site, by its id
 */
public record Scene(List<UnitState> units, List<Footage> footage, List<Weather> weather) {
  public static final Scene NONE = new Scene(List.of(), List.of(), List.of());

  public Scene {
    units = List.copyOf(units);
    footage = List.copyOf(footage);
    weather = List.copyOf(weather);
  }

  /** The newest frame of a camera. */
  public Optional<Footage> frame(String camera) {
    return footage.stream().filter(frame -> frame.camera().equals(camera)).findFirst();
  }

  public Optional<UnitState> unit(String unit) {
    return units.stream().filter(state -> state.unit().equals(unit)).findFirst();
  }
}
