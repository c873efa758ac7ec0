package offing.recording;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The library: a folder of recordings. Any thread may ask; what is asked may take as long as the
 * disk does.
 */
public final class Recordings {
  private final Path folder;
  private final Limits limits;

  private Recordings(Path folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /** The recordings of a folder, which is made when the first one is. */
  public static Recordings in(Path folder, Limits limits) {
    return new Recordings(folder, limits);
  }

  /** Where they are. */
  public Path folder() {
    return folder;
  }

  /** How much is kept: the oldest parts go first, never of what is being written. */
  public Limits limits() {
    return limits;
  }

  /** All of them, newest first. */
  public List<RecordingInfo> list() {
    throw new UnsupportedOperationException();
  }

  /** One of them; empty where there is none of that id. */
  public Optional<RecordingInfo> find(String id) {
    throw new UnsupportedOperationException();
  }

  /** Reads one; throws {@link RecordingFault} where there is none of that id. */
  public RecordingReader open(String id) {
    throw new UnsupportedOperationException();
  }

  /** Reads a recording that is no part of a library: its folder, or one of its files. */
  public static RecordingReader openFile(Path file) {
    throw new UnsupportedOperationException();
  }

  /**
   * Begins a recording, with a writer's thread of its own. Never throws because of the disk: the
   * recorder says in its state that it cannot write.
   */
  public Recorder start(RecordingHead head) {
    throw new UnsupportedOperationException();
  }

  /** Gives it another title. */
  public void rename(String id, String title) {
    throw new UnsupportedOperationException();
  }

  /** Deletes it whole; throws {@link RecordingFault} where it is being written, or is not there. */
  public void delete(String id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Forgets what lies outside of a span, to whole groups, and leaves a note of it in the chain of
   * seals. Throws {@link RecordingFault} where it is being written.
   */
  public RecordingInfo trim(String id, long fromMs, long toMs) {
    throw new UnsupportedOperationException();
  }

  /** Walks every checksum and the chain of seals. */
  public Verdict verify(String id) {
    throw new UnsupportedOperationException();
  }

  /** How much is kept: bytes on disk, and for how long by wall time. */
  public record Limits(long bytes, Duration kept) {
    /** 2 GB and seven days. */
    public static final Limits DEFAULT = new Limits(2_000_000_000L, Duration.ofDays(7));
  }

  /**
   * What was found.
   *
   * @param head the newest seal's hash, hexadecimal: kept elsewhere it proves that nothing was
   *     rewritten; empty where nothing was sealed yet
   * @param faults where and what, one sentence each; empty where all is sound
   * @param notes what is no fault and should be known: trimmed, not closed cleanly
   */
  public record Verdict(
      String id, long blocks, long seals, String head, List<String> faults, List<String> notes) {

    public Verdict {
      faults = List.copyOf(faults);
      notes = List.copyOf(notes);
    }

    public boolean isSound() {
      return faults.isEmpty();
    }
  }
}
