package offing.app.option;

import java.nio.file.Files;
import java.nio.file.Path;
import offing.area.AreaFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which area: a folder of the user's, else the one that is built in. */
public final class AreaOption {
  public static final String BUILT_IN = "hong-kong";

  @Option(
      names = "--area",
      paramLabel = "DIR",
      description = "Folder of the area; the waters of Hong Kong where none is given.")
  private @Nullable Path folder;

  public Path folder() {
    if (folder == null) {
      return AreaFolder.embedded(BUILT_IN);
    }
    if (!Files.isDirectory(folder)) {
      throw new BadInput("there is no folder " + folder + " to read an area from");
    }
    return folder;
  }
}
