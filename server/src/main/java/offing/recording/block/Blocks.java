package offing.recording.block;

/** What can be told of a block without decoding its columns. */
public final class Blocks {
  private Blocks() {}

  /** Reads header and checksum; throws {@link DamagedBlock} where they do not hold. */
  public static Block parse(byte[] bytes) {
    throw new UnsupportedOperationException();
  }
}
