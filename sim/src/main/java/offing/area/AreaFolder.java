package offing.area;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Finds the folders of the areas that Offing carries. A user's own area is a folder like them. */
public final class AreaFolder {
  private static final String ROOT = "/area/";

  private AreaFolder() {}

  /**
   * The folder of an embedded area, on disk or inside the jar; throws where Offing carries none of
   * that id.
   */
  public static Path embedded(String id) {
    URL marker = AreaFolder.class.getResource(ROOT + id + "/area.yaml");
    if (marker == null) {
      throw new IllegalArgumentException("no area '" + id + "' is built in");
    }
    try {
      return pathOf(marker.toURI()).resolveSibling("").toAbsolutePath();
    } catch (URISyntaxException | IOException e) {
      throw new UncheckedIOException(
          new IOException("area '" + id + "' cannot be opened at " + marker, e));
    }
  }

  private static Path pathOf(URI uri) throws IOException {
    if (uri.getScheme().equals("jar")) {
      openJar(uri);
    }
    return Path.of(uri);
  }

  /** Opened once and left open for the life of the JVM: paths into it stay good. */
  @SuppressWarnings("resource")
  private static void openJar(URI uri) throws IOException {
    try {
      FileSystem opened = FileSystems.newFileSystem(uri, Map.of());
      assert opened.isOpen();
    } catch (FileSystemAlreadyExistsException alreadyOpen) {
      assert FileSystems.getFileSystem(uri).isOpen();
    }
  }
}
