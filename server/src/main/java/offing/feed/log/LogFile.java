package offing.feed.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import offing.area.InvalidFile;
import offing.area.Problem;

/**
 * A log on the disk: plain, in gzip, or the files of a zip archive one behind the other; its first
 * bytes tell which. How far it was read may be asked by any thread.
 */
public final class LogFile {
  private static final int BUFFER_BYTES = 1 << 16;

  /** RFC 1952, section 2.3.1. */
  private static final String GZIP = "\u001f\u008b";

  /** PKWARE's .ZIP File Format Specification, section 4.3.7. */
  private static final String ZIP = "PK\u0003\u0004";

  private final Path path;
  private final AtomicLong read = new AtomicLong();

  private LogFile(Path path) {
    this.path = path;
  }

  /** Refuses what is no file. */
  public static LogFile of(Path path) {
    var log = new LogFile(path);
    if (!Files.exists(path)) {
      throw log.refusal("there is no such file");
    }
    if (!Files.isRegularFile(path)) {
      throw log.refusal("this is no file but a folder or a device");
    }
    return log;
  }

  public Path path() {
    return path;
  }

  /** How many bytes there are to read: of an archive, unpacked. */
  public long bytes() throws IOException {
    return begins(ZIP) ? ZipMembers.bytes(path) : Files.size(path);
  }

  /** How many of {@link #bytes()} were read since it was opened last. */
  public long bytesRead() {
    return read.get();
  }

  /** Opens it at its beginning; whoever asked closes it. */
  public InputStream open() throws IOException {
    read.set(0);
    if (begins(ZIP)) {
      return new CountedStream(new ZipMembers(path), read);
    }
    InputStream file = new CountedStream(Files.newInputStream(path), read);
    return begins(GZIP) ? new GZIPInputStream(file, BUFFER_BYTES) : file;
  }

  /** The first bytes of what is in it, so many at most, as text. */
  public String head(int bytes) throws IOException {
    try (InputStream in = open()) {
      return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
    }
  }

  /** Says that it cannot be read as what it was taken for: one sentence. */
  public InvalidFile refusal(String message) {
    return new InvalidFile(List.of(new Problem(path.toString(), 0, "", message)));
  }

  private boolean begins(String magic) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] first = in.readNBytes(magic.length());
      return new String(first, StandardCharsets.ISO_8859_1).equals(magic);
    }
  }
}
