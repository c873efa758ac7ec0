package offing.app.serve;

import java.nio.file.Path;
import java.util.Optional;
import offing.area.Area;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the zones are kept that users watch. */
final class ZonesOption {
  @Option(
      names = "--zones",
      paramLabel = "FILE",
      description =
          "GeoJSON file of the watched zones, read at the start and kept up to date; one in the"
              + " folder of recordings by default, none with --no-recording.")
  private @Nullable Path file;

  /**
   * The file; it need not exist. Empty where nothing is kept.
   *
   * @param recordings the folder of recordings
   * @param keeps whether anything of what runs is kept there
   */
  Optional<ZoneFile> file(Area area, Path recordings, boolean keeps) {
    if (file != null) {
      return Optional.of(new ZoneFile(file.toAbsolutePath(), area));
    }
    Path beside = recordings.resolve("zones-" + area.id() + ".geojson").toAbsolutePath();
    return keeps ? Optional.of(new ZoneFile(beside, area)) : Optional.empty();
  }
}
