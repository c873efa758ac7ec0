package offing.recording.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The chain of seals: each hash is SHA-256 over the hash before and the canonical bytes of every
 * row since, in the order of their ids. Whoever changes a row must write every later hash anew, and
 * cannot where the last one is kept elsewhere.
 */
public final class Chain {
  /** What stands before the first part of a recording. */
  public static final String NOTHING = "0".repeat(64);

  private MessageDigest digest = sha256();
  private String sealed;
  private long rows;

  /** Goes on from a hash: 64 hexadecimal digits. */
  public Chain(String previous) {
    sealed = previous;
    restart();
  }

  private void restart() {
    digest = sha256();
    digest.update(HexFormat.of().parseHex(sealed));
    rows = 0;
  }

  /** Adds the canonical bytes of the next row. */
  public void add(byte[] canonical) {
    digest.update(canonical);
    rows++;
  }

  /** The hash of the newest seal. */
  public String sealed() {
    return sealed;
  }

  /** How many rows came since. */
  public long rows() {
    return rows;
  }

  /** The hash as it stands: the newest seal's where nothing came since. */
  public String head() {
    return rows == 0 ? sealed : HexFormat.of().formatHex(copy(digest).digest());
  }

  /** Closes what came since the seal before; the seal itself counts among it. */
  public String seal(byte[] canonical) {
    add(canonical);
    sealed = head();
    restart();
    return sealed;
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be copied", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
