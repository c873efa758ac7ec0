package offing.feed;

/** How long to wait before the next try: 1 s, doubled after each failure, 30 s at most. */
final class BackOff {
  private static final long FIRST_MS = 1_000;
  private static final long LONGEST_MS = 30_000;

  private long nextMs = FIRST_MS;

  /** The wait after another failure. */
  long nextMs() {
    long waitMs = nextMs;
    nextMs = Math.min(LONGEST_MS, nextMs * 2);
    return waitMs;
  }

  /** It went well: the next failure is the first one again. */
  void reset() {
    nextMs = FIRST_MS;
  }
}
