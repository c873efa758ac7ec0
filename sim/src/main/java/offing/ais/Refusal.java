package offing.ais;

/** Why a line, a sentence or a message was not read. The names are stable: they are metrics. */
public enum Refusal {
  /** No AIVDM or AIVDO sentence: other NMEA, or garbage. */
  NOT_AIS("ais.not_ais"),
  /** Longer than any line that makes sense. */
  LINE_TOO_LONG("ais.line.too_long"),
  /** The tag block does not close, does not match its checksum, or states an impossible time. */
  TAG_BLOCK("ais.tag_block"),
  /** The sentence's checksum is missing or does not match. */
  CHECKSUM("ais.checksum"),
  /** The sentence's fields are not those of AIVDM. */
  SENTENCE("ais.sentence"),
  /** Fill bits are missing or over 5. */
  FILL_BITS("ais.fill_bits"),
  /** No payload, too much of it, or characters that stand for no six bits. */
  PAYLOAD("ais.payload"),
  /** A part of a message whose other parts did not come in time. Counted once a message. */
  FRAGMENT_LOST("ais.fragment.lost"),
  /** Not as many bits as a message of its type has. */
  LENGTH("ais.length"),
  /** A message of no use here. */
  TYPE_UNSUPPORTED("ais.type_unsupported"),
  /** Not 1 to 999 999 999. */
  MMSI("ais.mmsi.out_of_range"),
  /** Off the globe, and not the value for "not available". */
  POSITION("ais.position.out_of_range");

  private final String key;

  Refusal(String key) {
    this.key = key;
  }

  /** The name under which it is counted. */
  public String key() {
    return key;
  }
}
