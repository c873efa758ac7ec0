package offing.recording.block;

import java.util.ArrayList;
import java.util.List;
import offing.observation.Footage;
import offing.observation.Sighting;
import offing.recording.column.ColumnReader;
import offing.recording.column.DictionaryReader;
import offing.recording.column.NumberReader;

/** Reads what {@link SightingColumns} wrote, frame by frame. Owned by one thread, for one block. */
final class SightingRows {
  private static final int FOOTAGE_SIGHTINGS = ObservationShape.FOOTAGE.numbers - 1;

  private final NumberReader[] columns;
  private int column;

  /** {@code rows}: how many sightings the block's frames have. */
  SightingRows(ColumnReader in, long rows) {
    columns = new NumberReader[rows == 0 ? 0 : 1 + SightingColumns.NUMBERS];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = in.numbers(rows);
    }
  }

  /** Those of the next frame, which the row holds. */
  List<Sighting> next(ObservationRow frame, DictionaryReader dictionary) {
    long count = frame.numbers[FOOTAGE_SIGHTINGS];
    if (count > Footage.MOST_SIGHTINGS) {
      throw new IllegalArgumentException(count + " sightings in one frame");
    }
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sightings.add(sighting(frame, dictionary));
    }
    return sightings;
  }

  private Sighting sighting(ObservationRow frame, DictionaryReader dictionary) {
    column = 0;
    String type = dictionary.text(next());
    return new Sighting(
        (frame.numbers[ObservationRow.AZIMUTH] + next()) / (double) SightingColumns.HUNDREDTHS,
        (frame.numbers[ObservationRow.ELEVATION] + next()) / (double) SightingColumns.HUNDREDTHS,
        whole(),
        whole(),
        Sighting.Level.of(whole()),
        type,
        orNaN(),
        whole(),
        next() / (double) SightingColumns.HUNDREDTHS,
        place(frame.numbers[ObservationRow.LON]),
        place(frame.numbers[ObservationRow.LAT]),
        orNaN());
  }

  private long next() {
    return columns[column++].next();
  }

  private int whole() {
    return columns[column++].next(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private double orNaN() {
    long value = next();
    return value == SightingColumns.NOT_AVAILABLE ? Double.NaN : value;
  }

  private double place(long lens) {
    long off = next();
    return off == SightingColumns.NO_PLACE
        ? Double.NaN
        : (lens + off) / (double) SightingColumns.POSITION;
  }
}
