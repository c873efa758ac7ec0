package offing.picture;

import java.util.List;

/**
 * What speaks against what tracks say of themselves. By the slots of {@link Tracks}, which show
 * what was said last; owned by the same thread.
 */
public interface Evidence {
  /** The most that is kept of one track; the oldest stay. */
  int MOST = 8;

  /** Immutable, oldest first. */
  List<Conflict> conflicts(int slot);

  /** How often anything was at odds, those that are not kept among them. */
  int conflictCount(int slot);

  /** Of how many kinds those are that are about what it said of itself alone. */
  int conflictKinds(int slot);

  /**
   * In how many scans in a row no radar saw it where it says it is, though it is under way where
   * one sees even a small craft nine times of ten.
   */
  int radarMisses(int slot);

  /**
   * How often it should report itself over AIS at what it does, milliseconds: ITU-R M.1371-5,
   * tables 1 and 2; of no meaning where it never did.
   */
  long aisIntervalMs(int slot);

  /**
   * How likely the radar that sees best there, of those that turn, gives a plot of a small craft in
   * one scan, [0, 1], at the place where the track was observed last.
   */
  double coveragePd(int slot);

  /** What a camera recognised it as last, {@code go-fast}; empty where none could tell. */
  String seenType(int slot);

  /** The most people that a camera saw aboard in one frame; -1 where none could tell. */
  int personsSeen(int slot);

  /** Whether another track that is shown carries the same MMSI. */
  boolean isSameMmsiElsewhere(int slot);
}
