package offing.app.trade;

/** What a recording can be exported as. */
public enum ExportFormat {
  /** A row for each track update, with GeoParquet metadata. */
  PARQUET("track updates"),
  /** RFC 7946: a line for each track, a point for each alert. */
  GEOJSON("tracks and alerts"),
  /** A row for each track update. */
  CSV("track updates"),
  /** What was received over AIS, as sentences with tag blocks. */
  NMEA("sentences");

  private final String things;

  ExportFormat(String things) {
    this.things = things;
  }

  /** What is counted in it. */
  public String things() {
    return things;
  }

  Exporter exporter() {
    return switch (this) {
      case PARQUET -> new ParquetExporter();
      case GEOJSON -> new GeoJsonExporter();
      case CSV -> new CsvExporter();
      case NMEA -> new NmeaExporter();
    };
  }
}
