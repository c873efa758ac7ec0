package offing.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that both ends of the wire read. {@code -Doffing.rewrite} writes them anew; then the
 * difference is read.
 */
public final class Fixtures {
  private static final Path FOLDER = Path.of("src/test/resources/wire");
  private static final JsonMapper JSON = new JsonMapper();

  private Fixtures() {}

  public static void assertSameBytes(String file, byte[] bytes) throws IOException {
    rewriteIfAsked(file, bytes);
    assertThat(bytes).isEqualTo(Files.readAllBytes(FOLDER.resolve(file)));
  }

  public static void assertSameJson(String file, JsonNode json) throws IOException {
    rewriteIfAsked(file, (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    // Numbers that are equal need not be of the same Java class.
    assertThat(JSON.readTree(json.toString()))
        .isEqualTo(JSON.readTree(Files.readAllBytes(FOLDER.resolve(file))));
  }

  private static void rewriteIfAsked(String file, byte[] bytes) throws IOException {
    if (System.getProperty("offing.rewrite") != null) {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(file), bytes);
    }
  }
}
