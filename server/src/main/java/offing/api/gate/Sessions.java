package offing.api.gate;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import offing.api.gate.Access.Caller;

/**
 * The browsers that have traded a token for a cookie: the cookie is a dice's number, never the
 * token. Event loops share it, so each call holds its lock for a moment.
 */
final class Sessions {
  private static final long LIFE_NANOS = Duration.ofHours(12).toNanos();

  /** The eldest goes when one more comes: nobody can fill the memory by signing in. */
  private static final int MOST = 1_000;

  private static final int ID_BYTES = 32;

  private final SecureRandom dice = new SecureRandom();
  private final LongSupplier nanoTime;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  Sessions(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Opens a session and gives its id. */
  synchronized String open(Caller caller) {
    byte[] id = new byte[ID_BYTES];
    dice.nextBytes(id);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    if (sessions.size() == MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    sessions.put(text, new Session(caller, nanoTime.getAsLong()));
    return text;
  }

  /** Whose session it is; empty where there is none or it is over. */
  synchronized Optional<Caller> find(String id) {
    Session session = sessions.get(id);
    if (session == null || nanoTime.getAsLong() - session.openedNanos() > LIFE_NANOS) {
      sessions.remove(id);
      return Optional.empty();
    }
    return Optional.of(session.caller());
  }

  synchronized void end(String id) {
    sessions.remove(id);
  }

  private record Session(Caller caller, long openedNanos) {}
}
