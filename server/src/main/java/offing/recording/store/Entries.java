package offing.recording.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offing.observation.Weather;
import offing.recording.CommandEntry;
import offing.recording.RecordingFault;
import offing.recording.block.Block;
import offing.watch.Crossing;
import offing.watch.alert.Alert;
import offing.watch.alert.AlertState;
import offing.watch.alert.Category;
import offing.watch.alert.Evidence;
import offing.watch.alert.Handling;
import offing.watch.alert.Severity;
import offing.watch.alert.Verdict;
import org.jspecify.annotations.Nullable;

/** What is kept, as rows and back. Words in the rows are those of the wire. */
public final class Entries {
  /** Which markers are crossings, as a condition. */
  static final String CROSSINGS = "kind IN ('inbound', 'outbound')";

  /** Kinds of markers. */
  public static final String INBOUND = "inbound";

  public static final String OUTBOUND = "outbound";

  /** A sensor fell silent; {@code ref} is its id. */
  public static final String SILENT = "silent";

  /** A sensor is heard again. */
  public static final String HEARD = "heard";

  /** An epoch begins; {@code ref} is the last tick that was kept before, where there is one. */
  public static final String EPOCH = "epoch";

  /** Something was cut off; {@code ref} is the hash at the end of the part as it was. */
  public static final String TRIMMED = "trimmed";

  private static final JsonMapper JSON = new JsonMapper();

  /** Name of a number that JSON cannot write. */
  private static final String ODD = "odd";

  private Entries() {}

  public static Row of(Block block, long epoch) {
    return Row.of(
        Table.BLOCK,
        block.kind(),
        block.fromMs(),
        block.toMs(),
        block.rows(),
        epoch,
        block.bytes());
  }

  /** Whether a row is a block of pictures. */
  public static boolean isPicture(Row row) {
    return isKeyframe(row) || (row.table() == Table.BLOCK && row.integer("kind") == Block.CHANGES);
  }

  /** Whether a row is a keyframe. */
  public static boolean isKeyframe(Row row) {
    return row.table() == Table.BLOCK && row.integer("kind") == Block.KEYFRAME;
  }

  /** A block as its row tells it. */
  public static Block block(Row row) {
    return new Block(
        (int) row.integer("kind"),
        row.integer("t0"),
        row.integer("t1"),
        (int) row.integer("rows"),
        row.blob("data"));
  }

  public static Row of(Alert alert) {
    Handling handling = alert.handling();
    return Row.of(
        Table.ALERT,
        handling.changedAtMs(),
        alert.id(),
        alert.seq(),
        alert.incident(),
        alert.rule(),
        alert.title(),
        word(alert.severity()),
        word(alert.category()),
        alert.track(),
        alert.raisedAtMs(),
        alert.lon(),
        alert.lat(),
        alert.sentence(),
        evidence(alert.evidence()),
        word(handling.state()),
        handling.changedBy(),
        handling.assignedTo(),
        word(handling.verdict()),
        handling.reason(),
        handling.silencedUntilMs());
  }

  static Alert alert(Row row) {
    return new Alert(
        row.integer("alert"),
        row.integer("seq"),
        row.integer("incident"),
        row.text("rule"),
        row.text("title"),
        constant(Severity.class, row.text("severity")),
        constant(Category.class, row.text("category")),
        (int) row.integer("track"),
        row.integer("raised"),
        row.real("lon"),
        row.real("lat"),
        row.text("sentence"),
        evidence(row.text("evidence")),
        handling(row));
  }

  private static Handling handling(Row row) {
    return new Handling(
        constant(AlertState.class, row.text("state")),
        row.integer("t"),
        row.text("changed_by"),
        row.text("assigned_to"),
        constant(Verdict.class, row.text("verdict")),
        row.text("reason"),
        row.integer("silenced_until"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw new RecordingFault("a row says '" + word + "', which nothing means here", unknown);
    }
  }

  private static String evidence(List<Evidence> all) {
    ArrayNode json = JSON.createArrayNode();
    for (Evidence evidence : all) {
      ObjectNode one = json.addObject().put("indicator", evidence.indicator());
      put(one, evidence.value());
      one.put("unit", evidence.unit()).put("limit", evidence.limit());
    }
    return json.toString();
  }

  private static void put(ObjectNode json, Object value) {
    if (value instanceof Double number && Double.isFinite(number)) {
      json.put("value", number);
    } else if (value instanceof Double odd) {
      json.putObject("value").put(ODD, odd.toString());
    } else if (value instanceof Boolean truth) {
      json.put("value", truth);
    } else {
      json.put("value", value.toString());
    }
  }

  private static List<Evidence> evidence(String text) {
    List<Evidence> all = new ArrayList<>();
    try {
      for (JsonNode one : JSON.readTree(text)) {
        all.add(
            new Evidence(
                one.path("indicator").asText(),
                value(one.path("value")),
                one.path("unit").asText(),
                one.path("limit").asText()));
      }
    } catch (JsonProcessingException fault) {
      throw new RecordingFault("the evidence of an alert is no JSON", fault);
    }
    return all;
  }

  private static Object value(JsonNode json) {
    if (json.isNumber()) {
      return json.doubleValue();
    }
    if (json.isBoolean()) {
      return json.booleanValue();
    }
    return json.has(ODD) ? (Object) Double.valueOf(json.get(ODD).asText()) : json.asText();
  }

  public static Row of(Crossing crossing) {
    return Row.of(
        Table.MARKER,
        crossing.timeMs(),
        crossing.inbound() ? INBOUND : OUTBOUND,
        Integer.toString(crossing.track()),
        "",
        crossing.lon(),
        crossing.lat());
  }

  /** Whether a row tells of a crossing. */
  public static boolean isCrossing(Row row) {
    return row.table() == Table.MARKER
        && (row.text("kind").equals(INBOUND) || row.text("kind").equals(OUTBOUND));
  }

  static Crossing crossing(Row row) {
    return new Crossing(
        row.integer("t"),
        Integer.parseInt(row.text("ref")),
        row.text("kind").equals(INBOUND),
        row.real("lon"),
        row.real("lat"));
  }

  /** A mark that has no place. */
  public static Row marker(long timeMs, String kind, String ref, String name) {
    return Row.of(Table.MARKER, timeMs, kind, ref, name, null, null);
  }

  public static Row of(CommandEntry command) {
    return Row.of(
        Table.COMMAND,
        command.timeMs(),
        command.operator(),
        command.console(),
        word(command.kind()),
        command.what(),
        command.incident());
  }

  static CommandEntry command(Row row) {
    return new CommandEntry(
        row.integer("t"),
        row.text("operator"),
        row.text("console"),
        constant(CommandEntry.Kind.class, row.text("kind")),
        row.text("what"),
        row.integer("incident"));
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  static Weather weather(Row row) {
    return new Weather(
        row.integer("t"),
        row.text("site"),
        row.real("wind_mps"),
        row.real("wind_from_deg"),
        row.real("visibility_m"),
        row.real("wave_height_m"),
        row.real("rain_mmh"),
        row.real("tide_m"),
        row.real("stream_mps"),
        row.real("stream_to_deg"));
  }

  public static Row of(Weather weather) {
    return Row.of(
        Table.WEATHER,
        weather.timeMs(),
        weather.site(),
        weather.windMps(),
        weather.windFromDeg(),
        weather.visibilityM(),
        weather.waveHeightM(),
        known(weather.rainMmh()),
        known(weather.tideM()),
        known(weather.streamMps()),
        known(weather.streamToDeg()));
  }
}
