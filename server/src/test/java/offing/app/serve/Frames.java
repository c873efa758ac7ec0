package offing.app.serve;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads what tests of the server ask of a frame. */
final class Frames {
  private Frames() {}

  /** The envelope, and who is in it. */
  record Head(long seq, long timeMs, String tile, boolean whole, List<Long> ids) {}

  static Head head(byte[] frame) throws IOException {
    long seq = -1;
    long timeMs = -1;
    String tile = "";
    boolean whole = false;
    List<Long> ids = new ArrayList<>();
    try (CBORParser parser = new CBORFactory().createParser(frame)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "seq" -> seq = parser.getLongValue();
          case "time" -> timeMs = parser.getLongValue();
          case "tile" -> tile = parser.getText();
          case "whole" -> whole = parser.getBooleanValue();
          case "id" -> ids = numbers(parser.getBinaryValue());
          default -> parser.getBinaryValue();
        }
      }
    }
    return new Head(seq, timeMs, tile, whole, ids);
  }

  private static List<Long> numbers(byte[] uint32) {
    ByteBuffer buffer = ByteBuffer.wrap(uint32).order(ByteOrder.LITTLE_ENDIAN);
    List<Long> numbers = new ArrayList<>();
    while (buffer.hasRemaining()) {
      numbers.add(Integer.toUnsignedLong(buffer.getInt()));
    }
    return numbers;
  }
}
