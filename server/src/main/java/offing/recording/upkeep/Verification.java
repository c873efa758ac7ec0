package offing.recording.upkeep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import offing.recording.Recordings.Verdict;
import offing.recording.store.Chain;
import offing.recording.store.RecordingFolder;

/** Reads a recording whole and says what does not hold: checksums, chain, and SQLite's own. */
public final class Verification {
  private final RecordingFolder folder;
  private final List<String> faults = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long blocks;
  private long seals;
  private String sealed = "";

  private Verification(RecordingFolder folder) {
    this.folder = folder;
  }

  /** Walks every part, oldest first. */
  public static Verdict of(RecordingFolder folder) {
    return new Verification(folder).run();
  }

  private Verdict run() {
    boolean isGrowing = folder.isGrowing();
    PartCheck before = null;
    for (Path file : folder.parts()) {
      PartCheck check = PartCheck.of(file);
      add(check, isGrowing);
      link(before, check);
      before = check;
    }
    return new Verdict(folder.id(), blocks, seals, sealed, faults, notes);
  }

  private void add(PartCheck check, boolean isGrowing) {
    faults.addAll(check.faults());
    check.notes().forEach(notes::add);
    blocks += check.blocks();
    seals += check.seals();
    sealed = check.seals() > 0 ? check.sealed() : sealed;
    if (!check.isClosed() && check.faults().isEmpty()) {
      notes.add(check.name() + (isGrowing ? ": is being written" : ": was not closed cleanly"));
    }
  }

  /** Each part begins with the hash at the end of the one before, as it was before any trim. */
  private void link(@org.jspecify.annotations.Nullable PartCheck before, PartCheck check) {
    if (!check.isRead()) {
      return;
    }
    if (before == null) {
      if (!check.previous().equals(Chain.NOTHING)) {
        notes.add(check.name() + ": what came before it is not kept any longer");
      }
    } else if (before.isRead() && !before.heads().contains(check.previous())) {
      faults.add(
          check.name() + ": does not follow " + before.name() + ": the chain of seals is broken");
    }
  }
}
