package offing.ais;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Observation;

/**
 * Observations as AIVDM sentences of at most 82 characters, the line's end included (IEC 61162-1),
 * without that end. The channels A and B take turns, the messages of several sentences are numbered
 * 0 to 9 in turn: the same observations give the same sentences. Owned by one thread.
 *
 * <p>A tag block (NMEA 0183 4.10) says {@code c:} the event time, in seconds or, where that is no
 * whole second, in milliseconds, {@code s:} the receiving station where it has one, and {@code g:}
 * the group of a message of several sentences, and {@code t:} a text where the encoder was given
 * one.
 */
public final class AisEncoder {
  /** 82 characters less {@code !AIVDM,n,n,n,A,}, {@code ,n*hh} and the line's end. */
  private static final int PAYLOAD_CHARS = 60;

  private static final int MAX_GROUP = 10_000;

  /** NMEA 0183 4.10, the text of a tag block. */
  private static final int MOST_REMARK = 15;

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final PayloadWriter payload = new PayloadWriter();
  private final MessageWriter messages = new MessageWriter(payload);
  private final byte[] line = new byte[1024];
  private final String remark;
  private int length;
  private int sequenceId;
  private int group;
  private boolean channelB;

  /** Tag blocks say no text. */
  public AisEncoder() {
    this("");
  }

  /** Each tag block of a message says {@code remark}: at most 15 characters, empty for none. */
  public AisEncoder(String remark) {
    if (remark.length() > MOST_REMARK) {
      throw new IllegalArgumentException("'" + remark + "': at most 15 characters are allowed");
    }
    this.remark = remark;
  }

  /** The sentences without tag blocks; none for what is not of AIS. */
  public List<String> encode(Observation observation) {
    return encode(observation, false);
  }

  /**
   * The sentences, each behind its tag block where {@code tagBlock}; none for what is not of AIS.
   *
   * <p>A message 19 is two observations: each is sent by itself, the other half not available. See
   * {@link #encode(AisReport, AisStatic, boolean)}.
   */
  public List<String> encode(Observation observation, boolean tagBlock) {
    return observation.match(messages) ? sentences(observation.timeMs(), tagBlock) : List.of();
  }

  /** The sentences of one message 19 that says both. */
  public List<String> encode(AisReport report, AisStatic statics, boolean tagBlock) {
    messages.extendedReport(report, statics);
    return sentences(report.timeMs(), tagBlock);
  }

  private List<String> sentences(long timeMs, boolean tagBlock) {
    int fillBits = payload.fill();
    int total = (payload.size() + PAYLOAD_CHARS - 1) / PAYLOAD_CHARS;
    var sentences = new ArrayList<String>(total);
    for (int number = 1; number <= total; number++) {
      length = 0;
      if (tagBlock) {
        tagBlock(timeMs, messages.station(), total, number);
      }
      sentence(total, number, number == total ? fillBits : 0);
      sentences.add(new String(line, 0, length, StandardCharsets.ISO_8859_1));
    }
    countOn(total);
    return sentences;
  }

  private void countOn(int total) {
    channelB = !channelB;
    if (total > 1) {
      sequenceId = (sequenceId + 1) % 10;
      group = (group + 1) % MAX_GROUP;
    }
  }

  private void sentence(int total, int number, int fillBits) {
    int start = length + 1;
    text("!AIVDM,").digit(total).text(",").digit(number).text(",");
    if (total > 1) {
      digit(sequenceId);
    }
    text(channelB ? ",B," : ",A,");
    int from = (number - 1) * PAYLOAD_CHARS;
    int count = Math.min(PAYLOAD_CHARS, payload.size() - from);
    System.arraycopy(payload.chars(), from, line, length, count);
    length += count;
    text(",").digit(fillBits).checksum(start);
  }

  private void tagBlock(long timeMs, String station, int total, int number) {
    int start = length + 1;
    text("\\");
    if (total > 1) {
      text("g:").digit(number).text("-").digit(total).text("-").number(group + 1L);
    }
    if (number == 1) {
      if (!station.isEmpty()) {
        text(total > 1 ? ",s:" : "s:").word(station);
      }
      text(total > 1 || !station.isEmpty() ? ",c:" : "c:");
      number(timeMs % 1000 == 0 ? timeMs / 1000 : timeMs);
      if (!remark.isEmpty()) {
        text(",t:").word(remark);
      }
    }
    checksum(start).text("\\");
  }

  private AisEncoder text(String text) {
    for (int i = 0; i < text.length(); i++) {
      line[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /** Text of others, without what would end a tag block's field. */
  private AisEncoder word(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean reserved = c <= ' ' || c >= 127 || c == ',' || c == '*' || c == '\\' || c == '!';
      line[length++] = (byte) (reserved ? '_' : c);
    }
    return this;
  }

  private AisEncoder digit(int digit) {
    line[length++] = (byte) ('0' + digit);
    return this;
  }

  private AisEncoder number(long number) {
    return text(Long.toString(number));
  }

  /** The exclusive or of everything from {@code start}, IEC 61162-1. */
  private AisEncoder checksum(int start) {
    int sum = 0;
    for (int i = start; i < length; i++) {
      sum ^= line[i];
    }
    line[length++] = '*';
    line[length++] = HEX[sum >> 4 & 15];
    line[length++] = HEX[sum & 15];
    return this;
  }
}
