package offing.app.intake;

import java.io.IOException;
import offing.feed.AisFileFeed;
import offing.feed.Feed;
import offing.feed.dma.DmaCsvFeed;
import offing.feed.log.LogFile;

/** What is written in a log. */
public enum LogKind {
  /** AIS sentences of NMEA 0183, with or without tag blocks. */
  NMEA,
  /** The Danish Maritime Authority's CSV of historical AIS. */
  DMA;

  private static final int HEAD_BYTES = 1 << 16;

  /** Told by the log's beginning; what is no table is tried as sentences. */
  static LogKind of(LogFile log) {
    return DmaCsvFeed.isHead(head(log)) ? DMA : NMEA;
  }

  /** Whether a log says of itself that it is invented: in its tag blocks, as our exports do. */
  static boolean isSimulated(LogFile log) {
    return head(log).contains("t:SIMULATED");
  }

  private static String head(LogFile log) {
    try {
      return log.head(HEAD_BYTES);
    } catch (IOException e) {
      throw log.refusal("it cannot be read: " + e.getMessage());
    }
  }

  /** Opens the log at its first observation; refuses one that has none. */
  Feed open(LogFile log) {
    return switch (this) {
      case NMEA -> AisFileFeed.open(log);
      case DMA -> DmaCsvFeed.open(log);
    };
  }
}
