package offing.stream.tile;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A frame as another reader of CBOR understands it. */
public record DecodedFrame(
    long seq, long time, String tile, boolean whole, Map<String, long[]> columns) {

  public static DecodedFrame of(byte[] bytes) {
    Map<String, Object> members = new LinkedHashMap<>();
    Map<String, long[]> columns = new LinkedHashMap<>();
    try (CBORParser parser = new CBORFactory().createParser(bytes)) {
      expect(JsonToken.START_OBJECT, parser);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_EMBEDDED_OBJECT) {
          columns.put(name, column(parser.getCurrentTag(), parser.getBinaryValue()));
        } else {
          members.put(name, scalar(parser));
        }
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("something stands behind the map");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new DecodedFrame(
        ((Number) members.get("seq")).longValue(),
        ((Number) members.get("time")).longValue(),
        (String) members.get("tile"),
        (Boolean) members.get("whole"),
        columns);
  }

  private static void expect(JsonToken token, CBORParser parser) throws IOException {
    if (parser.nextToken() != token) {
      throw new IllegalArgumentException("no " + token + ": " + parser.currentToken());
    }
  }

  private static Object scalar(CBORParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalArgumentException("no scalar: " + parser.currentToken());
    };
  }

  /** RFC 8746, table 1. */
  private static long[] column(int tag, byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int width =
        switch (tag) {
          case 64 -> 1;
          case 69 -> 2;
          case 70, 78 -> 4;
          default -> throw new IllegalArgumentException("tag " + tag);
        };
    long[] column = new long[bytes.length / width];
    for (int i = 0; i < column.length; i++) {
      column[i] =
          switch (tag) {
            case 64 -> buffer.get() & 0xff;
            case 69 -> buffer.getShort() & 0xffff;
            case 70 -> buffer.getInt() & 0xffff_ffffL;
            default -> buffer.getInt();
          };
    }
    return column;
  }

  public long[] column(String name) {
    return columns.get(name);
  }
}
