package offing.recording.block;

/**
 * How many texts and numbers an observation of a kind has, and which of its numbers are near those
 * of the observation before. The first text is the source. The order is kept in recordings and must
 * not be changed.
 */
enum ObservationShape {
  AIS_REPORT(1, 10, 0),
  AIS_STATIC(4, 10, 0),
  AID_REPORT(2, 7, 0),
  /** The beam goes round: the bearing alone. */
  RADAR_PLOT(1, 3, 0b010),
  /** Keeps a place that was never used; cannot be read. */
  NOT_USED(1, 3, 0b111),
  UNIT_REPORT(1, 4, 0b1111),
  WEATHER(1, 8, 0b1111_1111),
  /** Its last number is how many sightings it has; they follow in {@link SightingColumns}. */
  FOOTAGE(1, 12, 0b0111_1111_1111);

  static final int MOST_TEXTS = 4;
  static final int MOST_NUMBERS = 12;

  final int texts;
  final int numbers;

  /** Bits of the numbers that are told as their difference to the one before of the same source. */
  private final int steady;

  ObservationShape(int texts, int numbers, int steady) {
    this.texts = texts;
    this.numbers = numbers;
    this.steady = steady;
  }

  /** Whether a block has its columns even where it has no rows. */
  boolean isAlwaysThere() {
    return this != FOOTAGE;
  }

  /** Whether a number is told as its difference to the one before of the same source. */
  boolean isSteady(int number) {
    return ((steady >>> number) & 1) != 0;
  }
}
