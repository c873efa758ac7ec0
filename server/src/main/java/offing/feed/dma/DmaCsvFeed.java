package offing.feed.dma;

import offing.feed.Feed;
import offing.feed.LogFeed;
import offing.feed.log.FileTimes;
import offing.feed.log.LogFile;

/** Opens files of the Danish Maritime Authority's historical AIS as feeds. */
public final class DmaCsvFeed {
  private DmaCsvFeed() {}

  /** Whether what a file begins with is the header of such a file. */
  public static boolean isHead(String head) {
    return head.lines().findFirst().filter(DmaColumn::isHeader).isPresent();
  }

  /** Opens the file at its first report; refuses one that cannot be read or has none. */
  public static Feed open(LogFile log) {
    return LogFeed.open(log, new DmaDecoder(new FileTimes(0)), "row");
  }
}
