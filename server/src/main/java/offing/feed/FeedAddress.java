package offing.feed;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Where an AIS feed from outside is: {@code tcp://HOST:PORT} or {@code file:PATH}. */
public sealed interface FeedAddress {

  /** A receiver or an aggregator that talks as soon as somebody connects. */
  record Tcp(String host, int port) implements FeedAddress {
    @Override
    public Feed open(InstantSource wall) {
      return AisTcpFeed.connect(this, wall);
    }

    @Override
    public String toString() {
      return "tcp://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
  }

  /** A log. */
  record File(Path path) implements FeedAddress {
    @Override
    public Feed open(InstantSource wall) {
      return AisFileFeed.open(path);
    }

    @Override
    public String toString() {
      return "file:" + path;
    }
  }

  /**
   * Opens the feed. A socket is connected to in its own time; a file that cannot be read, or that
   * holds no AIS, is refused with {@link offing.area.InvalidFile}.
   *
   * @param wall the time of day, for what comes by a socket
   */
  Feed open(InstantSource wall);

  /** Reads an address; throws {@link IllegalArgumentException} with a sentence for people. */
  static FeedAddress parse(String text) {
    if (text.startsWith("tcp://")) {
      return tcp(text);
    }
    if (text.startsWith("file:")) {
      return file(text);
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no feed: tcp://HOST:PORT or file:PATH is needed");
  }

  private static FeedAddress tcp(String text) {
    String address = text.substring("tcp://".length());
    int colon = address.lastIndexOf(':');
    String host = colon < 0 ? address : bare(address.substring(0, colon));
    int port = colon < 0 ? -1 : port(address.substring(colon + 1));
    if (port < 0 || host.isBlank() || host.contains("/") || host.contains(" ")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no feed: tcp://HOST:PORT is needed, with a port from 1 to 65535");
    }
    return new Tcp(host, port);
  }

  /** An IPv6 address stands in brackets. */
  private static String bare(String host) {
    boolean bracketed = host.startsWith("[") && host.endsWith("]");
    return bracketed ? host.substring(1, host.length() - 1) : host;
  }

  private static int port(String digits) {
    if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(FeedAddress::isDigit)) {
      return -1;
    }
    int port = Integer.parseInt(digits);
    return port >= 1 && port <= 65_535 ? port : -1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static FeedAddress file(String text) {
    Path path = path(text.substring("file:".length()));
    if (path == null) {
      throw new IllegalArgumentException("'" + text + "' is no feed: file:PATH is needed");
    }
    return new File(path);
  }

  private static @Nullable Path path(String text) {
    try {
      return text.isBlank() ? null : Path.of(text.startsWith("///") ? text.substring(2) : text);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
