package offing.ais;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages of several sentences together, whatever their order and however they are
 * interleaved. What belongs together has the same tag block group or, without one, the same
 * sequential id, channel and station (IEC 61162-1).
 *
 * <p>A message that is not whole after 30 s or a thousand lines is lost, as is the oldest of over
 * 64, and one whose place is taken by another. Owned by one thread.
 */
final class Assembler {
  private static final int MAX_OPEN = 64;
  private static final long MAX_AGE_MS = 30_000;
  private static final long MAX_AGE_LINES = 1000;

  private final List<Group> open = new ArrayList<>();
  private long lines;
  private long lost;

  /** Takes a part that came at {@code receiveMs}; gives the message that it makes whole. */
  @Nullable Group accept(Line line, byte[] bytes, long receiveMs) {
    lines++;
    dropAged(receiveMs);
    Group group = find(line);
    if (group != null && group.has(line.number())) {
      drop(group);
      group = null;
    }
    if (group == null) {
      group = open(line, receiveMs);
    }
    group.add(line, bytes);
    if (!group.isWhole()) {
      return null;
    }
    open.remove(group);
    return group;
  }

  /** A line passed that is no part. */
  void pass() {
    lines++;
  }

  /** How many messages were lost since it was asked last. */
  long takeLost() {
    long taken = lost;
    lost = 0;
    return taken;
  }

  /** Gives up on everything that is not whole. */
  void dropAll() {
    lost += open.size();
    open.clear();
  }

  private void dropAged(long receiveMs) {
    while (!open.isEmpty() && isAged(open.get(0), receiveMs)) {
      drop(open.get(0));
    }
  }

  private boolean isAged(Group oldest, long receiveMs) {
    return receiveMs - oldest.openedMs > MAX_AGE_MS || lines - oldest.openedLine > MAX_AGE_LINES;
  }

  private @Nullable Group find(Line line) {
    for (Group group : open) {
      if (group.takes(line)) {
        return group;
      }
    }
    return null;
  }

  private Group open(Line line, long receiveMs) {
    if (open.size() == MAX_OPEN) {
      drop(open.get(0));
    }
    var group = new Group(line, receiveMs, lines);
    open.add(group);
    return group;
  }

  private void drop(Group group) {
    open.remove(group);
    lost++;
  }

  /** The parts of one message so far. */
  static final class Group {
    private final long openedMs;
    private final long openedLine;
    private final long id;
    private final int sequenceId;
    private final byte channel;
    private final byte[][] parts;
    private String station;
    private long statedMs;
    private int missing;
    private int fillBits;

    private Group(Line line, long receiveMs, long atLine) {
      openedMs = receiveMs;
      openedLine = atLine;
      id = line.group();
      sequenceId = line.sequenceId();
      channel = line.channel();
      station = line.station();
      statedMs = line.statedMs();
      parts = new byte[line.total()][];
      missing = parts.length;
    }

    private boolean takes(Line line) {
      return parts.length == line.total()
          && sequenceId == line.sequenceId()
          && id == line.group()
          && (id >= 0 || (channel == line.channel() && mayBeHeardBy(line.station())));
    }

    /** Many a receiver says its station on one of the sentences alone. */
    private boolean mayBeHeardBy(String other) {
      return station.isEmpty() || other.isEmpty() || station.equals(other);
    }

    private boolean has(int number) {
      return parts[number - 1] != null;
    }

    private void add(Line line, byte[] bytes) {
      parts[line.number() - 1] = Arrays.copyOfRange(bytes, line.payloadFrom(), line.payloadTo());
      missing--;
      station = station.isEmpty() ? line.station() : station;
      statedMs = statedMs == EventTime.UNKNOWN ? line.statedMs() : statedMs;
      if (line.number() == parts.length) {
        fillBits = line.fillBits();
      }
    }

    private boolean isWhole() {
      return missing == 0;
    }

    /** The receiving station; empty where no part says it. */
    String station() {
      return station;
    }

    /** What the first part that says a time says. */
    long statedMs() {
      return statedMs;
    }

    /** Of the last part. */
    int fillBits() {
      return fillBits;
    }

    /** The payloads one after the other. */
    byte[] payload() {
      int length = 0;
      for (byte[] part : parts) {
        length += part.length;
      }
      byte[] payload = new byte[length];
      int at = 0;
      for (byte[] part : parts) {
        System.arraycopy(part, 0, payload, at, part.length);
        at += part.length;
      }
      return payload;
    }
  }
}
