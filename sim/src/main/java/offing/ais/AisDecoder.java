package offing.ais;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import offing.observation.ObservationSink;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines of NMEA 0183 as receivers, aggregators and logs write them, and gives observations:
 * messages 1 to 5, 9, 18, 19, 21, 24 and 27, AIVDM and AIVDO of any talker, of one or several
 * sentences, with tag blocks, and with the time before or behind them. Message 19 gives two.
 *
 * <p>What cannot be read is counted by its {@link Refusal}, and never thrown. Owned by one thread.
 */
public final class AisDecoder {
  private final PayloadReader payload = new PayloadReader();
  private final Line line = new Line();
  private final Assembler assembler = new Assembler();
  private final MessageReader messages;
  private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);

  /** Event times are what the lines state, else when they came. */
  public AisDecoder() {
    this(EventTime.STATED_OR_RECEIVED);
  }

  /** Event times are as {@code times} decides. */
  public AisDecoder(EventTime times) {
    messages = new MessageReader(payload, times);
  }

  /** Takes one line, without or with its end, that came at {@code receiveMs}. */
  public void accept(CharSequence text, long receiveMs, ObservationSink sink) {
    byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
    accept(bytes, 0, bytes.length, receiveMs, sink);
  }

  /**
   * Takes one line, the bytes from {@code from} to before {@code to}, without or with its end. A
   * blank one says nothing and is not counted.
   *
   * @param receiveMs when it came, epoch milliseconds
   */
  public void accept(byte[] bytes, int from, int to, long receiveMs, ObservationSink sink) {
    if (isBlank(bytes, from, to)) {
      return;
    }
    Refusal refusal = line.parse(bytes, from, to);
    if (refusal == null) {
      refusal = line.total() == 1 ? single(bytes, receiveMs, sink) : part(bytes, receiveMs, sink);
    }
    if (refusal != null) {
      count(refusal, 1);
    }
  }

  /** Nothing more will come: what waits for its other sentences is lost. */
  public void finish() {
    assembler.dropAll();
    countLost();
  }

  /** How much was refused, by {@link Refusal#key()}, sorted; what never happened is left out. */
  public SortedMap<String, Long> refused() {
    var byKey = new TreeMap<String, Long>();
    refused.forEach((refusal, count) -> byKey.put(refusal.key(), count));
    return byKey;
  }

  private @Nullable Refusal single(byte[] bytes, long receiveMs, ObservationSink sink) {
    assembler.pass();
    if (!isPayload(bytes, line.payloadFrom(), line.payloadTo(), line.fillBits())) {
      return Refusal.PAYLOAD;
    }
    return messages.read(line.statedMs(), receiveMs, line.station(), sink);
  }

  private @Nullable Refusal part(byte[] bytes, long receiveMs, ObservationSink sink) {
    Assembler.Group whole = assembler.accept(line, bytes, receiveMs);
    countLost();
    if (whole == null) {
      return null;
    }
    byte[] chars = whole.payload();
    if (!isPayload(chars, 0, chars.length, whole.fillBits())) {
      return Refusal.PAYLOAD;
    }
    return messages.read(whole.statedMs(), receiveMs, whole.station(), sink);
  }

  private boolean isPayload(byte[] chars, int from, int to, int fillBits) {
    return to - from <= PayloadReader.MAX_CHARS && payload.load(chars, from, to, fillBits);
  }

  private void countLost() {
    long lost = assembler.takeLost();
    if (lost > 0) {
      count(Refusal.FRAGMENT_LOST, lost);
    }
  }

  private void count(Refusal refusal, long times) {
    refused.merge(refusal, times, Long::sum);
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(bytes[at])) {
      at++;
    }
    return at == to;
  }
}
