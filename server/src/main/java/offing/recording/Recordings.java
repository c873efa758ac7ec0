package offing.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offing.recording.store.PartFile;
import offing.recording.store.RecordingFolder;
import offing.recording.store.StoredRecording;
import offing.recording.upkeep.Trimming;
import offing.recording.upkeep.Verification;
import offing.recording.writer.RunRecorder;
import offing.recording.writer.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library: a folder of recordings. Any thread may ask; what is asked may take as long as the
 * disk does.
 */
public final class Recordings {
  private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);

  private final Path folder;
  private final Limits limits;
  private final Terms terms;

  private Recordings(Path folder, Limits limits, Terms terms) {
    this.folder = folder;
    this.limits = limits;
    this.terms = terms;
  }

  /** The recordings of a folder, which is made when the first one is. */
  public static Recordings in(Path folder, Limits limits) {
    return in(folder, limits, Terms.DEFAULT);
  }

  /** The same with other terms of writing. */
  static Recordings in(Path folder, Limits limits, Terms terms) {
    return new Recordings(folder, limits, terms);
  }

  /** Where they are. */
  public Path folder() {
    return folder;
  }

  /** How much is kept: the oldest parts go first, never the one that is being written. */
  public Limits limits() {
    return limits;
  }

  /** All of them, newest first; what cannot be read is left out, and logged. */
  public List<RecordingInfo> list() {
    List<Dated> found = new ArrayList<>();
    for (RecordingFolder recording : RecordingFolder.all(folder)) {
      if (!recording.parts().isEmpty()) {
        dated(recording).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Dated::created).thenComparing(Dated::id).reversed());
    return found.stream().map(Dated::info).toList();
  }

  private static Optional<Dated> dated(RecordingFolder recording) {
    try (StoredRecording reader = StoredRecording.open(recording)) {
      return Optional.of(new Dated(reader.created(), reader.info()));
    } catch (RecordingFault fault) {
      LOG.warn("recording {} is left out: {}", recording.id(), fault.getMessage());
      return Optional.empty();
    }
  }

  private record Dated(String created, RecordingInfo info) {
    String id() {
      return info.id();
    }
  }

  /** One of them; empty where there is none of that id. */
  public Optional<RecordingInfo> find(String id) {
    return folderOf(id).map(Recordings::info);
  }

  private static RecordingInfo info(RecordingFolder recording) {
    try (StoredRecording reader = StoredRecording.open(recording)) {
      return reader.info();
    }
  }

  private Optional<RecordingFolder> folderOf(String id) {
    return RecordingFolder.of(folder, id)
        .filter(RecordingFolder::exists)
        .filter(recording -> !recording.parts().isEmpty());
  }

  private RecordingFolder getFolder(String id) {
    return folderOf(id)
        .orElseThrow(() -> new RecordingFault("there is no recording '" + id + "' in " + folder));
  }

  private RecordingFolder getAtRest(String id, String what) {
    RecordingFolder recording = getFolder(id);
    if (recording.isGrowing()) {
      throw new RecordingFault(
          "recording '" + id + "' is being written now and cannot be " + what + " until that ends");
    }
    return recording;
  }

  /** Reads one; throws {@link RecordingFault} where there is none of that id. */
  public RecordingReader open(String id) {
    return StoredRecording.open(getFolder(id));
  }

  /** Reads a recording that is no part of a library: its folder, or one of its files. */
  public static RecordingReader openFile(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return Files.isDirectory(whole)
        ? StoredRecording.open(new RecordingFolder(whole))
        : StoredRecording.open(whole);
  }

  /**
   * Begins a recording, with a writer's thread of its own. Never throws because of the disk: the
   * recorder says in its state that it cannot write.
   */
  public Recorder start(RecordingHead head) {
    return RunRecorder.start(folder, limits, terms, head);
  }

  /** Gives it another title. */
  public void rename(String id, String title) {
    getFolder(id).parts().forEach(part -> PartFile.put(part, PartFile.TITLE, title));
  }

  /** Deletes it whole; throws {@link RecordingFault} where it is being written, or is not there. */
  public void delete(String id) {
    getAtRest(id, "deleted").delete();
  }

  /**
   * Forgets what lies outside of a span, to whole groups, and leaves a note of it in the chain of
   * seals. Throws {@link RecordingFault} where it is being written, or nothing of it lies there.
   */
  public RecordingInfo trim(String id, long fromMs, long toMs) {
    RecordingFolder recording = getAtRest(id, "trimmed");
    Trimming.of(recording, fromMs, toMs).run();
    return info(recording);
  }

  /** Walks every checksum and the chain of seals. */
  public Verdict verify(String id) {
    return Verification.of(getFolder(id));
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
