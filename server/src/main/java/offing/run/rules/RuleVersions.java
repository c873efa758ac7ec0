package offing.run.rules;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import offing.area.InvalidFile;
import offing.run.order.Operator;
import offing.run.order.Refused;
import offing.watch.rule.RulePack;

/**
 * Every version of a run's rules; the newest is live. Written by the run's thread, read by any:
 * what is read was published by one volatile write.
 */
public final class RuleVersions {
  /** What a text is read as: its problems are told as of a file of this name. */
  public static final String FILE = "rules.yaml";

  private final RuleFolder folder;
  private final InstantSource wallClock;
  private volatile Book book;

  /** All versions, and the live one as it is read. */
  private record Book(List<RuleVersion> versions, RulePack live) {
    private Book {
      versions = List.copyOf(versions);
    }

    private RuleVersion newest() {
      return versions.get(versions.size() - 1);
    }

    private Book with(RuleVersion next, RulePack pack) {
      List<RuleVersion> more = new ArrayList<>(versions);
      more.add(next);
      return new Book(more, pack);
    }
  }

  private RuleVersions(RuleFolder folder, InstantSource wallClock, Book book) {
    this.folder = folder;
    this.wallClock = wallClock;
    this.book = book;
  }

  /** Begins with rules of a file, and is forgotten with the run. */
  public static RuleVersions of(RulePack base) {
    return of(base, InstantSource.system());
  }

  static RuleVersions of(RulePack base, InstantSource wallClock) {
    return new RuleVersions(RuleFolder.NONE, wallClock, begun(base, wallClock));
  }

  /**
   * Goes on where a folder ends. Where nothing is kept there, and where the file has changed since
   * it was taken last, the file is the next version; but where an operator has put something live
   * since, only if {@code wins}. Throws IOException where the folder cannot be read.
   *
   * @param wins whether somebody asked for this very file
   */
  public static RuleVersions in(RuleFolder folder, RulePack base, FileWins wins)
      throws IOException {
    return in(folder, base, wins, InstantSource.system());
  }

  static RuleVersions in(RuleFolder folder, RulePack base, FileWins wins, InstantSource wallClock)
      throws IOException {
    List<RuleVersion> kept = folder.list();
    if (kept.isEmpty()) {
      return new RuleVersions(folder, wallClock, begun(base, wallClock));
    }
    RuleVersion newest = kept.get(kept.size() - 1);
    boolean isFileNew = isNew(base.text(), kept);
    Optional<RulePack> live = read(newest);
    var versions =
        new RuleVersions(folder, wallClock, new Book(kept, live.orElseGet(RulePack::empty)));
    if (live.isEmpty()) {
      versions.takeFile(base, "version " + newest.number() + " is not read by this program");
    } else if (isFileNew && (wins == FileWins.ALWAYS || newest.isOfFile())) {
      versions.takeFile(base, "the file has changed");
    }
    return versions;
  }

  /** Whether a file that has changed is put before what an operator has put live since. */
  public enum FileWins {
    ALWAYS,
    UNLESS_PUT_LIVE
  }

  /** Whether a file is neither as it was taken last nor what is live anyway. */
  private static boolean isNew(String file, List<RuleVersion> kept) {
    Optional<RuleVersion> taken =
        kept.stream().filter(RuleVersion::isOfFile).reduce((earlier, later) -> later);
    boolean isTaken = taken.map(RuleVersion::text).equals(Optional.of(file));
    return !isTaken && !kept.get(kept.size() - 1).text().equals(file);
  }

  /** Empty where this program does not understand what an earlier one has kept. */
  private static Optional<RulePack> read(RuleVersion version) {
    try {
      return Optional.of(packOf(version.text()));
    } catch (InvalidFile notOurs) {
      return Optional.empty();
    }
  }

  /** Reads text as rules; throws {@link InvalidFile} with every problem. */
  public static RulePack packOf(String text) {
    return text.isEmpty() ? RulePack.empty() : RulePack.of(FILE, text);
  }

  private static Book begun(RulePack base, InstantSource wallClock) {
    List<String> all = Difference.between(RulePack.empty(), base);
    var first =
        new RuleVersion(
            1,
            base.text(),
            "",
            "",
            "as they stand in the file",
            all,
            wallClock.instant(),
            OptionalLong.empty());
    return new Book(List.of(first), base);
  }

  private void takeFile(RulePack base, String reason) {
    add(base, new Operator("", ""), reason, OptionalLong.empty());
  }

  private RuleVersion add(RulePack pack, Operator operator, String reason, OptionalLong eventMs) {
    Book now = book;
    var next =
        new RuleVersion(
            now.newest().number() + 1,
            pack.text(),
            operator.name(),
            operator.console(),
            reason,
            Difference.between(now.live(), pack),
            wallClock.instant(),
            eventMs);
    book = now.with(next, pack);
    return next;
  }

  /** The live one. Any thread. */
  public RuleVersion live() {
    return book.newest();
  }

  /** The live one as it is read. Any thread. */
  public RulePack pack() {
    return book.live();
  }

  /** The live one and how it is read, of one instant. Any thread. */
  public Live now() {
    Book now = book;
    return new Live(now.newest(), now.live());
  }

  /** A version and how it is read. */
  public record Live(RuleVersion version, RulePack pack) {}

  /** All, the oldest first. Any thread. */
  public List<RuleVersion> list() {
    return book.versions();
  }

  /** Any thread. */
  public Optional<RuleVersion> find(int number) {
    return book.versions().stream().filter(version -> version.number() == number).findFirst();
  }

  /**
   * Puts a change live. Owned by the run's thread. Throws {@link Refused} where another was put
   * live since the version that it was made from, and where it changes nothing.
   */
  public RuleVersion put(RuleChange change, Operator operator, long eventMs) {
    RuleVersion live = live();
    if (change.basedOn() != live.number()) {
      throw new Refused(
          "version "
              + live.number()
              + " is live meanwhile, by "
              + (live.isOfFile() ? "the file" : live.by())
              + ": "
              + live.reason()
              + "; yours was made from version "
              + change.basedOn());
    }
    if (change.pack().text().equals(live.text())) {
      throw new Refused("these rules are live already, as version " + live.number());
    }
    return add(change.pack(), operator, change.reason(), OptionalLong.of(eventMs));
  }

  /**
   * Keeps what is not kept yet; waits for the disk. Any thread but the run's and an event loop's.
   */
  public void keep() throws IOException {
    folder.keep(book.versions());
  }
}
