package offing.feed.dma;

/** Why a row was not handed over. The names are stable: they are metrics. */
enum DmaRefusal {
  /** No row of the columns that the header names. */
  ROW("dma.row"),
  /** No time of the form {@code 31/12/2015 23:59:59}. */
  TIME("dma.time"),
  /** A time over a day ahead of all before, said by one row alone: it has the time before. */
  TIME_AHEAD("dma.time.ahead"),
  /** A type of mobile that nobody has described. */
  MOBILE("dma.mobile"),
  /** Not 1 to 999 999 999. */
  MMSI("dma.mmsi.out_of_range"),
  /** A number that is none. */
  NUMBER("dma.number"),
  /** Off the globe, and not the values for "not available". */
  POSITION("dma.position.out_of_range"),
  /** 91 or 181 degrees, or nothing. What the row says of the vessel is handed over. */
  NO_POSITION("dma.position.not_available"),
  /** Faster than AIS can say. */
  SOG("dma.sog.out_of_range"),
  /** The same report again, as received by another station. */
  DUPLICATE("dma.duplicate");

  private final String key;

  DmaRefusal(String key) {
    this.key = key;
  }

  /** The name under which it is counted. */
  String key() {
    return key;
  }
}
