package offing.recording.block;

/**
 * How many texts and numbers an observation of a kind has, and which of its numbers are near those
 * of the observation before. The first text is the source. The order is kept in recordings and must
 * not be changed.
 */
enum ObservationShape {
  AIS_REPORT(1, 10, false),
  AIS_STATIC(4, 10, false),
  AID_REPORT(2, 7, false),
  RADAR_PLOT(1, 3, false),
  FOOTAGE(1, 3, true),
  UNIT_REPORT(1, 4, true),
  WEATHER(1, 4, true);

  static final int MOST_TEXTS = 4;
  static final int MOST_NUMBERS = 10;

  final int texts;
  final int numbers;

  /** Whether a number is told as its difference to the one before of the same source. */
  final boolean steady;

  ObservationShape(int texts, int numbers, boolean steady) {
    this.texts = texts;
    this.numbers = numbers;
    this.steady = steady;
  }
}
