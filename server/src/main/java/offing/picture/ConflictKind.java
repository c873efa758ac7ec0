package offing.picture;

/** What two sayings under one MMSI are at odds about, or one and what is seen. */
public enum ConflictKind {
  NAME(1),
  CALL_SIGN(1 << 1),
  IMO(1 << 2),
  /** Length or beam. */
  DIMENSIONS(1 << 3),
  /** Two hulls at once: reports further apart than any vessel goes. */
  SAME_MMSI(1 << 4),
  /** The call sign is of another administration's series than the MMSI. */
  CALL_SIGN_SERIES(1 << 5),
  /** It reports itself from where radar sees well, and radar does not see it. */
  NO_ECHO(1 << 6);

  /** What it says of itself against what it says of itself. */
  static final int OF_IDENTITY = NO_ECHO.bit - 1;

  /** In sets of kinds; kept in snapshots. */
  final int bit;

  ConflictKind(int bit) {
    this.bit = bit;
  }
}
