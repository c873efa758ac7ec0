package offing.observation;

/**
 * What a vessel says of itself over AIS: ITU-R M.1371-5 messages 5, 19 (static part), 24A and 24B.
 *
 * <p>Text is the sender's, never trusted: capital six-bit ASCII without padding. It may look like
 * markup and never is.
 *
 * @param timeMs event time, epoch milliseconds
 * @param station id of the receiving station, or empty
 * @param messageType 5, 19 or 24
 * @param part 0 for 24A, 1 for 24B, and 0 for 5 and 19
 * @param mmsi nine digits as a number
 * @param imo IMO number; 0 where not available
 * @param callSign empty where not available
 * @param name empty where not available or not in this part
 * @param shipType AIS ship type 0 to 99; 0 where not available or not in this part
 * @param toBowM metres from the antenna to the bow, [0, 511]; all four 0 where not available
 * @param toSternM metres, [0, 511]
 * @param toPortM metres, [0, 63]
 * @param toStarboardM metres, [0, 63]
 * @param draughtM metres on a grid of 0.1, [0, 25.5]; 0 where not available
 * @param destination empty where not available
 */
public record AisStatic(
    long timeMs,
    String station,
    int messageType,
    int part,
    int mmsi,
    int imo,
    String callSign,
    String name,
    int shipType,
    int toBowM,
    int toSternM,
    int toPortM,
    int toStarboardM,
    double draughtM,
    String destination)
    implements Observation {

  private static final int MESSAGE_TYPES = Wire.set(5, 19, 24);

  /** Puts numbers and texts on what the wire can carry; throws where a number is out of range. */
  public AisStatic {
    Wire.id("station", station);
    Wire.messageType(messageType, MESSAGE_TYPES);
    Wire.whole("part", part, 0, 1);
    Wire.whole("mmsi", mmsi, 0, 999_999_999);
    Wire.whole("imo", imo, 0, (1 << 30) - 1);
    callSign = Wire.text(callSign, 7);
    name = Wire.text(name, 20);
    Wire.whole("shipType", shipType, 0, 99);
    Wire.whole("toBowM", toBowM, 0, 511);
    Wire.whole("toSternM", toSternM, 0, 511);
    Wire.whole("toPortM", toPortM, 0, 63);
    Wire.whole("toStarboardM", toStarboardM, 0, 63);
    draughtM = Wire.number("draughtM", draughtM, 10, 0, 25.5);
    destination = Wire.text(destination, 20);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.aisStatic(this);
  }
}
