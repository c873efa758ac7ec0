package offing.observation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4) over the canonical bytes of a sequence of observations: what {@link
 * ObservationWriter} writes of it has the same hash. Owned by one thread.
 */
public final class ObservationHash implements ObservationSink {
  /** Bytes gathered before the digest sees them: it is slow on small pieces. */
  private static final int BATCH_BYTES = 16_384;

  private final MessageDigest digest = sha256();
  private final ObservationBytes bytes = new ObservationBytes(2 * BATCH_BYTES);

  @Override
  public void accept(Observation observation) {
    bytes.append(observation);
    if (bytes.size() >= BATCH_BYTES) {
      flush();
    }
  }

  /** The hash of everything so far, 64 small hexadecimal digits, and starts anew. */
  public String finish() {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  private void flush() {
    digest.update(bytes.array(), 0, bytes.size());
    bytes.clear();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
