package offing.feed.dma;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A column of the files, by its name in their header. */
enum DmaColumn {
  TIMESTAMP("Timestamp"),
  MOBILE("Type of mobile"),
  MMSI("MMSI"),
  LATITUDE("Latitude"),
  LONGITUDE("Longitude"),
  NAV_STATUS("Navigational status"),
  ROT("ROT"),
  SOG("SOG"),
  COG("COG"),
  HEADING("Heading"),
  IMO("IMO"),
  CALL_SIGN("Callsign"),
  NAME("Name"),
  SHIP_TYPE("Ship type"),
  WIDTH("Width"),
  LENGTH("Length"),
  DRAUGHT("Draught"),
  DESTINATION("Destination"),
  TO_BOW("A"),
  TO_STERN("B"),
  TO_STARBOARD("C"),
  TO_PORT("D");

  private static final List<DmaColumn> NEEDED =
      List.of(TIMESTAMP, MOBILE, MMSI, LATITUDE, LONGITUDE);

  private final String title;

  DmaColumn(String title) {
    this.title = title;
  }

  /** Whether the line is a header; it begins with a number sign, or with its first column. */
  static boolean isHeader(String line) {
    return titles(line).containsAll(NEEDED.stream().map(column -> column.title).toList());
  }

  /** Where each column is that a header names; files of before 2020 have no antenna's place. */
  static Map<DmaColumn, Integer> places(String header) {
    var places = new EnumMap<DmaColumn, Integer>(DmaColumn.class);
    List<String> titles = titles(header);
    for (DmaColumn column : values()) {
      int place = titles.indexOf(column.title);
      if (place >= 0) {
        places.put(column, place);
      }
    }
    return places;
  }

  private static List<String> titles(String line) {
    int from = line.indexOf('#') >= 0 ? line.indexOf('#') + 1 : 0;
    return Arrays.stream(line.substring(from).split(",")).map(String::strip).toList();
  }
}
