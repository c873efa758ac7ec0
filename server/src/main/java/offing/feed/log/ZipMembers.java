package offing.feed.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a zip archive as one stream, in the order of their names. */
final class ZipMembers extends InputStream {
  private final ZipFile zip;
  private final Deque<ZipEntry> waiting;
  private InputStream member = InputStream.nullInputStream();

  ZipMembers(Path path) throws IOException {
    zip = new ZipFile(path.toFile());
    waiting = new ArrayDeque<>(members(zip));
  }

  /** How many bytes they are unpacked, as the archive says. */
  static long bytes(Path path) throws IOException {
    try (var zip = new ZipFile(path.toFile())) {
      return members(zip).stream().mapToLong(ZipEntry::getSize).sum();
    }
  }

  private static List<ZipEntry> members(ZipFile zip) {
    var members = new ArrayList<ZipEntry>(Collections.list(zip.entries()));
    members.removeIf(ZipEntry::isDirectory);
    members.sort(Comparator.comparing(ZipEntry::getName));
    return members;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = member.read(into, from, length);
    while (read < 0 && !waiting.isEmpty()) {
      member.close();
      member = zip.getInputStream(waiting.remove());
      read = member.read(into, from, length);
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    member.close();
    zip.close();
  }
}
