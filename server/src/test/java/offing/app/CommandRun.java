package offing.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** One command of the command line, run as often as one likes; keeps what it said. */
public final class CommandRun {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  public CommandRun(String name) {
    this.name = name;
  }

  /** Runs it; returns its exit code. */
  public int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(List.of(arguments));
    return line.execute(all.toArray(String[]::new));
  }

  /** Runs it, which must go well; returns what it said as JSON. */
  public JsonNode json(List<String> arguments) throws IOException {
    int before = out.getBuffer().length();
    assertThat(run(arguments.toArray(String[]::new))).as("%s", err).isZero();
    return JSON.readTree(out.getBuffer().substring(before));
  }

  /** All that it has said. */
  public String out() {
    return out.toString();
  }

  /** All that it has complained of. */
  public String err() {
    return err.toString();
  }

  /** The fields of an object, in their order. */
  public static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
