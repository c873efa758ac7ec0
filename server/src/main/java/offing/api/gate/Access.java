package offing.api.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/** Who may come in, by token. Immutable. */
public final class Access {
  private final List<Key> keys;

  private Access(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /** Everyone may: for the loopback address alone. */
  public static Access open() {
    return new Access(List.of());
  }

  /** Whoever has the token may, and says their own name. */
  public static Access ofToken(String token) {
    return new Access(List.of(new Key(digest(token), new Caller(""))));
  }

  /** Each operator has a token of their own, and is who it says. */
  public static Access ofOperators(List<NamedToken> operators) {
    return new Access(
        operators.stream()
            .map(operator -> new Key(digest(operator.token()), new Caller(operator.name())))
            .toList());
  }

  public boolean isRequired() {
    return !keys.isEmpty();
  }

  /** Whose token it is. Takes as long for a near miss as for a wild guess. */
  Optional<Caller> find(String token) {
    byte[] offered = digest(token);
    Optional<Caller> found = Optional.empty();
    for (Key key : keys) {
      if (MessageDigest.isEqual(key.digest(), offered)) {
        found = Optional.of(key.caller());
      }
    }
    return found;
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** An operator and the token that opens in their name. */
  public record NamedToken(String name, String token) {}

  /**
   * Who is calling.
   *
   * @param name the operator's, where the token tells it; empty where they say it themselves
   */
  public record Caller(String name) {}

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Key(byte[] digest, Caller caller) {}
}
