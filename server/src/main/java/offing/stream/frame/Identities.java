package offing.stream.frame;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import offing.picture.Tracks;
import offing.run.tick.Tick;
import offing.stream.message.WireJson;
import org.jspecify.annotations.Nullable;

/**
 * Knows since which tick each track is called what it is called, so that each client is told only
 * what is news to it. Owned by the run's thread.
 */
final class Identities {
  /** Keeps a message well under what a client should have to take at once. */
  private static final int A_MESSAGE = 500;

  private long[] changedAt = new long[0];
  private @Nullable Tracks before;

  /** What to send of the tick to a client that was last sent another: by that one's number. */
  LongFunction<List<String>> next(Tick tick) {
    Tracks picture = tick.picture();
    long[] now = Arrays.copyOf(changedAt, picture.slotCount());
    for (int slot = 0; slot < now.length; slot++) {
      if (picture.isShown(slot) && isNews(slot, picture, before)) {
        now[slot] = tick.seq();
      }
    }
    changedAt = now;
    before = picture;
    List<String> fresh = messages(picture, now, tick.seq() - 1);
    return sentSeq -> sentSeq == tick.seq() - 1 ? fresh : messages(picture, now, sentSeq);
  }

  private static boolean isNews(int slot, Tracks picture, @Nullable Tracks before) {
    if (before == null || slot >= before.slotCount() || !before.isShown(slot)) {
      return true;
    }
    return picture.number(slot) != before.number(slot)
        || picture.mmsi(slot) != before.mmsi(slot)
        || picture.shipType(slot) != before.shipType(slot)
        || Double.compare(picture.lengthM(slot), before.lengthM(slot)) != 0
        || Double.compare(picture.beamM(slot), before.beamM(slot)) != 0
        || !picture.name(slot).equals(before.name(slot))
        || !picture.callSign(slot).equals(before.callSign(slot));
  }

  private static List<String> messages(Tracks picture, long[] changedAt, long sentSeq) {
    List<String> messages = new ArrayList<>();
    ArrayNode identities = WireJson.array();
    for (int slot = 0; slot < changedAt.length; slot++) {
      if (picture.isShown(slot) && changedAt[slot] > sentSeq) {
        identities.add(WireJson.identity(picture, slot));
      }
      if (identities.size() == A_MESSAGE) {
        messages.add(WireJson.identitiesMessage(identities).toString());
        identities = WireJson.array();
      }
    }
    if (!identities.isEmpty()) {
      messages.add(WireJson.identitiesMessage(identities).toString());
    }
    return List.copyOf(messages);
  }
}
