package offing.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A good area of a few lines, on a chart of its own, for a test to break. */
final class SmallArea {
  final Path folder;

  SmallArea(Path folder) throws IOException {
    this.folder = folder;
    Bounds wider = new Bounds(9, 49, 12, 52);
    ChartFile.write(ChartFit.fit("TEST:1", wider, new PlateCarree()), folder);
    write(
        "area.yaml",
        """
        id: small
        name: Small sea
        timeZone: Europe/Berlin
        bounds: [10, 50, 11, 51]
        crs: TEST:1
        files:
          - {role: land, key: l, file: land.geojson, source: s, licence: l, accuracy: a, notice: n}
          - {role: boundary, key: b, file: boundary.geojson, source: s, licence: l, accuracy: a, notice: n}
          - {role: zones, key: z, file: zones.geojson, source: s, licence: l, accuracy: a, notice: n}
          - {role: sites, key: s, file: sites.geojson, source: s, licence: l, accuracy: a, notice: n}
          - {role: aids, key: a, file: aids.geojson, source: s, licence: l, accuracy: a, notice: n}
          - {role: depths, key: d, file: depths.geojson, source: s, licence: l, accuracy: a, notice: n}
        """);
    write(
        "land.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":1,"properties":{"kind":"land"},"geometry":{"type":"Polygon","coordinates":[[[8,50],[10.1,50],[10.1,51],[8,51],[8,50]]]}}
        ]}
        """);
    write(
        "boundary.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"line","properties":{"kind":"boundary","name":"Line","accuracy":"published","source":"s"},"geometry":{"type":"LineString","coordinates":[[10.5,50],[10.5,51]]}},
        {"type":"Feature","id":"home","properties":{"kind":"waters-and-land","name":"Home","accuracy":"published","source":"s"},"geometry":{"type":"Polygon","coordinates":[[[10,50],[10.5,50],[10.5,51],[10,51],[10,50]]]}}
        ]}
        """);
    write(
        "zones.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"bank","properties":{"kind":"fishing-ground","name":"Bank","radiusM":1000,"accuracy":"assumed","source":"s"},"geometry":{"type":"Point","coordinates":[10.6,50.5]}},
        {"type":"Feature","id":"lane","properties":{"kind":"fairway","name":"Lane","widthM":500,"accuracy":"assumed","source":"s"},"geometry":{"type":"LineString","coordinates":[[10.2,50.2],[10.8,50.2]]}},
        {"type":"Feature","id":"range","properties":{"kind":"restricted","name":"Range","accuracy":"assumed","source":"s"},"geometry":{"type":"Polygon","coordinates":[[[10.2,50.6],[10.4,50.6],[10.4,50.8],[10.2,50.8],[10.2,50.6]]]}}
        ]}
        """);
    write(
        "sites.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"radar","properties":{"kind":"radar","name":"Radar","heightM":50,"accuracy":"published","source":"s"},"geometry":{"type":"Point","coordinates":[10.05,50.5]}}
        ]}
        """);
    write(
        "depths.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"flats","properties":{"kind":"depth","name":"Flats","deepEnoughFor":"shallow","accuracy":"assumed","source":"s"},"geometry":{"type":"Polygon","coordinates":[[[10.6,50.7],[10.8,50.7],[10.8,50.9],[10.6,50.9],[10.6,50.7]]]}},
        {"type":"Feature","id":"cut","properties":{"kind":"depth","name":"Cut","deepEnoughFor":"deep","widthM":400,"accuracy":"assumed","source":"s"},"geometry":{"type":"LineString","coordinates":[[10.6,50.8],[10.8,50.8]]}}
        ]}
        """);
    write(
        "aids.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","id":"buoy","properties":{"kind":"aid","name":"BUOY","mmsi":992110001,"aidType":29,"accuracy":"published","source":"s"},"geometry":{"type":"Point","coordinates":[10.3,50.2]}},
        {"type":"Feature","id":"beacon","properties":{"kind":"aid","name":"BEACON","mmsi":992110002,"aidType":14,"accuracy":"assumed","source":"s"},"geometry":{"type":"Point","coordinates":[10.3,50.3]}},
        {"type":"Feature","id":"wreck","properties":{"kind":"virtual-aid","name":"WRECK","mmsi":992116001,"aidType":28,"accuracy":"assumed","source":"s"},"geometry":{"type":"Point","coordinates":[10.4,50.2]}},
        {"type":"Feature","id":"rescue","properties":{"kind":"search-aircraft","name":"RESCUE","mmsi":111211001,"accuracy":"assumed","source":"s"},"geometry":{"type":"Point","coordinates":[10.05,50.4]}}
        ]}
        """);
  }

  /** Puts something else where the text stands; it stands once. */
  void replace(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    assertThat(before.split(Pattern.quote(text), -1)).as(text).hasSize(2);
    Files.writeString(path, before.replace(text, other));
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  /** A minute of arc is a nautical mile, north and, at 50 degrees, east. */
  private static final class PlateCarree implements ChartFit.Projection {
    private static final double NORTH_M = 111_120;
    private static final double EAST_M = NORTH_M * 0.6428;

    @Override
    public void toGrid(double lon, double lat, double[] eastingNorthing) {
      eastingNorthing[0] = lon * EAST_M;
      eastingNorthing[1] = lat * NORTH_M;
    }

    @Override
    public void toLonLat(double easting, double northing, double[] lonLat) {
      lonLat[0] = easting / EAST_M;
      lonLat[1] = northing / NORTH_M;
    }
  }
}
