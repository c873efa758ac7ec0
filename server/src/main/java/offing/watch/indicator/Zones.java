package offing.watch.indicator;

/** What the last leg of each track did, and the kinds of zone it is and was in. By slot. */
public interface Zones {
  /** The kinds that it is in, each between spaces; empty where in none. */
  String now(int slot);

  /** Those that it was in before these. */
  String before(int slot);

  /** Those in which it began. */
  String first(int slot);

  /** What its last leg did: 1 into home waters, -1 out of them, 0 neither. */
  int crossing(int slot);
}
