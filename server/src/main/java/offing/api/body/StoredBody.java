package offing.api.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A body that never changes: compressed once, with a tag by which a browser asks again for free.
 * Immutable.
 */
public final class StoredBody {
  private static final int NOT_MODIFIED = 304;
  private static final int TAG_BYTES = 12;

  private final String type;
  private final String cacheControl;
  private final String tag;
  private final Buffer plain;
  private final Buffer gzipped;

  public StoredBody(String type, String cacheControl, byte[] bytes) {
    this.type = type;
    this.cacheControl = cacheControl;
    tag = tag(bytes);
    plain = Buffer.buffer(bytes);
    gzipped = isText(type) ? Buffer.buffer(gzip(bytes)) : plain;
  }

  private static boolean isText(String type) {
    return type.startsWith("text/")
        || type.contains("json")
        || type.contains("javascript")
        || type.contains("svg");
  }

  public void send(RoutingContext context) {
    var response = context.response();
    response.putHeader("Cache-Control", cacheControl).putHeader("ETag", tag);
    response.putHeader("Vary", "Accept-Encoding");
    if (tag.equals(context.request().getHeader("If-None-Match"))) {
      response.setStatusCode(NOT_MODIFIED).end();
      return;
    }
    String encodings = context.request().getHeader("Accept-Encoding");
    boolean small = gzipped != plain && encodings != null && encodings.contains("gzip");
    if (small) {
      response.putHeader("Content-Encoding", "gzip");
    }
    response.putHeader("Content-Type", type).end(small ? gzipped : plain);
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    var compressed = new ByteArrayOutputStream(bytes.length / 2);
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }
}
