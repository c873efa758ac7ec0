package offing.recording.block;

import java.util.stream.Stream;
import offing.observation.Sighting;
import offing.recording.column.ColumnWriter;
import offing.recording.column.Dictionary;
import offing.recording.column.NumberColumn;

/**
 * The sightings of a block's frames, one row each, in the order of the frames. Directions are told
 * from the frame's axis and places from its lens, for they are near. Reused; owned by one thread.
 */
final class SightingColumns {
  static final int NUMBERS = 11;
  static final int POSITION = 600_000;
  static final int HUNDREDTHS = 100;
  static final int NOT_AVAILABLE = -1;

  /** Stands for a place that is not available, instead of how far it is from the lens. */
  static final long NO_PLACE = 1 << 30;

  private final NumberColumn types = new NumberColumn();
  private final NumberColumn[] numbers =
      Stream.generate(NumberColumn::new).limit(NUMBERS).toArray(NumberColumn[]::new);
  private int number;

  /** Adds those of the frame that the row holds. */
  void add(ObservationRow frame, Dictionary dictionary) {
    for (Sighting sighting : frame.sightings) {
      types.add(dictionary.reference(sighting.vesselType()));
      number = 0;
      add(steps(sighting.bearingDeg(), HUNDREDTHS) - frame.numbers[ObservationRow.AZIMUTH]);
      add(steps(sighting.elevationDeg(), HUNDREDTHS) - frame.numbers[ObservationRow.ELEVATION]);
      add(sighting.widthPx());
      add(sighting.heightPx());
      add(sighting.level().code());
      add(orNone(sighting.lengthM()));
      add(sighting.persons());
      add(steps(sighting.confidence(), HUNDREDTHS));
      add(place(sighting.lon(), frame.numbers[ObservationRow.LON]));
      add(place(sighting.lat(), frame.numbers[ObservationRow.LAT]));
      add(orNone(sighting.errorM()));
    }
  }

  private void add(long value) {
    numbers[number++].add(value);
  }

  private static long place(double deg, long lens) {
    return Double.isNaN(deg) ? NO_PLACE : steps(deg, POSITION) - lens;
  }

  private static long orNone(double metres) {
    return Double.isNaN(metres) ? NOT_AVAILABLE : steps(metres, 1);
  }

  private static long steps(double value, int stepsPerUnit) {
    return (long) Math.rint(value * stepsPerUnit);
  }

  /** A block without sightings has no columns of them. */
  void addTo(ColumnWriter body) {
    if (types.size() > 0) {
      body.addAll(types).addAll(numbers);
    }
  }

  void clear() {
    types.clear();
    for (NumberColumn column : numbers) {
      column.clear();
    }
  }
}
