package offing.recording.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import offing.recording.RecordingHead;
import offing.recording.RecordingHead.Kind;

/**
 * What each part says of its recording in the table {@code recording}.
 *
 * @param previous hash at the end of the part before
 * @param created wall time at which the recording began, RFC 3339
 */
public record Head(
    String title,
    Kind kind,
    String source,
    long seed,
    boolean simulated,
    String program,
    String area,
    String created,
    int part,
    String previous) {
  private static final String GRID = "1e-7 deg, 0.1 kn, 0.1 deg of bearing, 0.1 m, 1 ms";

  /** Of the first part. */
  public static Head of(RecordingHead head, String created) {
    return new Head(
        head.title(),
        head.kind(),
        head.source(),
        head.seed(),
        head.simulated(),
        head.program(),
        head.areaId(),
        created,
        1,
        Chain.NOTHING);
  }

  /** Of a later part; the title may be another by now. */
  public Head next(String newTitle, int newPart, String newPrevious) {
    return new Head(
        newTitle, kind, source, seed, simulated, program, area, created, newPart, newPrevious);
  }

  /** A row for each. */
  public List<Row> rows() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("title", title);
    all.put("kind", kind.name().toLowerCase(Locale.ROOT));
    all.put("source", source);
    all.put("seed", Long.toString(seed));
    all.put("simulated", Boolean.toString(simulated));
    all.put("program", program);
    all.put("area", area);
    all.put("grid", GRID);
    all.put("created", created);
    all.put("part", Integer.toString(part));
    all.put("previous", previous);
    List<Row> rows = new ArrayList<>();
    all.forEach((key, value) -> rows.add(Row.of(Table.RECORDING, key, value)));
    return rows;
  }

  static Head read(List<Row> rows) {
    Map<String, String> all = new LinkedHashMap<>();
    rows.forEach(row -> all.put(row.text("key"), row.text("value")));
    return new Head(
        all.getOrDefault("title", ""),
        kind(all.getOrDefault("kind", "")),
        all.getOrDefault("source", ""),
        number(all.getOrDefault("seed", "")),
        Boolean.parseBoolean(all.getOrDefault("simulated", "")),
        all.getOrDefault("program", ""),
        all.getOrDefault("area", ""),
        all.getOrDefault("created", ""),
        (int) number(all.getOrDefault("part", "")),
        all.getOrDefault("previous", Chain.NOTHING));
  }

  private static Kind kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equalsIgnoreCase(word)) {
        return kind;
      }
    }
    return Kind.IMPORT;
  }

  private static long number(String text) {
    return text.matches("-?\\d{1,18}|-?9\\d{18}") ? parsed(text) : 0;
  }

  private static long parsed(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException tooLarge) {
      return 0;
    }
  }
}
