package offing.sim.traffic.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import offing.area.Area;
import offing.area.InvalidFile;
import offing.area.Node;
import offing.area.NodeReader;
import offing.area.Problem;
import offing.area.Problems;
import offing.sim.vessel.VesselClass;

/** Reads an area's traffic and refuses a bad file with its problems. */
public final class ProfileReader {
  /** The file of an area's folder that says who sails there. */
  public static final String FILE = "traffic.yaml";

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .addModule(
              new SimpleModule()
                  .addDeserializer(VesselClass.class, new KebabReader<>(VesselClass.class))
                  .addDeserializer(
                      Published.Measure.class, new KebabReader<>(Published.Measure.class)))
          .build();

  private ProfileReader() {}

  /** The traffic of an area; throws {@link InvalidFile} where there is none or a bad one. */
  public static Profile read(Area area) {
    return read(area.folder().resolve(FILE), area);
  }

  /** The same from a file that is to be played in an area. */
  public static Profile read(Path file, Area area) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidFile(List.of(new Problem(FILE, 0, "", "the area needs this file")));
    }
    Profile profile = parse(file);
    List<Problem> problems = new ProfileLaws(FILE, profile, area).problems();
    if (!problems.isEmpty()) {
      throw new InvalidFile(located(problems, file));
    }
    return profile;
  }

  /** The same with the lines on which they stand. */
  private static List<Problem> located(List<Problem> problems, Path file) {
    return NodeReader.read(file, new Problems(), "missing")
        .map(root -> problems.stream().map(problem -> located(problem, root)).toList())
        .orElse(problems);
  }

  private static Problem located(Problem problem, Node root) {
    int line = root.nearest(problem.field()).line();
    return new Problem(problem.file(), line, problem.field(), problem.message());
  }

  private static Profile parse(Path file) {
    try {
      return YAML.readValue(Files.readAllBytes(file), Profile.class);
    } catch (JsonProcessingException bad) {
      int line = bad.getLocation() == null ? 0 : Math.max(0, bad.getLocation().getLineNr());
      throw new InvalidFile(
          List.of(new Problem(FILE, line, pointer(bad), bad.getOriginalMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String pointer(JsonProcessingException bad) {
    if (!(bad instanceof JsonMappingException mapping)) {
      return "";
    }
    return mapping.getPath().stream()
        .map(at -> "/" + (at.getFieldName() == null ? at.getIndex() : at.getFieldName()))
        .collect(Collectors.joining());
  }

  /** Constants are written as {@code container-ship}. */
  private static final class KebabReader<E extends Enum<E>> extends StdDeserializer<E> {
    private static final long serialVersionUID = 1L;

    private final Class<E> type;

    KebabReader(Class<E> type) {
      super(type);
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      String text = parser.getText();
      for (E constant : type.getEnumConstants()) {
        if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
          return constant;
        }
      }
      String what = type == VesselClass.class ? "kind of vessel" : "measure";
      throw context.weirdStringException(text, type, "no such " + what);
    }
  }
}
