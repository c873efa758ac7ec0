package offing.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaReaderTest {
  private SmallArea small;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    small = new SmallArea(folder);
  }

  @Test
  void aUsersOwnAreaIsRead() {
    Area area = AreaReader.read(small.folder);

    assertThat(area.id()).isEqualTo("small");
    assertThat(area.zones()).extracting(Zone::id).containsExactly("bank", "lane", "range");
    assertThat(area.zones()).allMatch(zone -> zone.fence().isPresent());
    assertThat(area.site("radar").assumed()).isFalse();
    assertThat(area.aids())
        .extracting(Aid::kind)
        .containsExactly(Aid.Kind.FLOATING, Aid.Kind.FIXED, Aid.Kind.VIRTUAL, Aid.Kind.AIRCRAFT);
    assertThat(area.boundary().lines()).hasSize(1);
    assertThat(area.world()).isEmpty();
    assertThat(area.folder()).isEqualTo(small.folder);
  }

  @Test
  void anAreaMayHaveNoBoundaryWhereNoFileIsToHaveOne() throws IOException {
    small.replace(
        "area.yaml",
        "  - {role: boundary, key: b, file: boundary.geojson, source: s, licence: l, accuracy: a,"
            + " notice: n}\n",
        "");

    Boundary boundary = AreaReader.read(small.folder).boundary();

    assertThat(boundary.isEmpty()).isTrue();
    assertThat(boundary.home().isEmpty()).isTrue();
  }

  @Test
  void depthsStandInTheOrderOfTheirFile() {
    List<DepthBand> depths = AreaReader.read(small.folder).depths();

    assertThat(depths)
        .extracting(DepthBand::deepEnoughFor)
        .containsExactly(Draught.SHALLOW, Draught.DEEP);
    assertThat(depths.get(1).fence().getArea()).isBetween(400 * 14_000.0, 400 * 15_000.0);
  }

  @Test
  void landIsCutOffWhereTheChartEnds() {
    Land land = AreaReader.read(small.folder).land().get(0);

    assertThat(land.lonLat().getEnvelopeInternal().getMinX()).isEqualTo(9);
    assertThat(land.lonLat().getArea()).isCloseTo(1.1, within(1e-9));
    assertThat(land.chart().getNumPoints()).isEqualTo(land.lonLat().getNumPoints());
  }

  /** What is put in place of what, and what is said of it. The line is that of the feature. */
  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
"""
zones.geojson | ,[10.2,50.6]]]         | ]]                         | zones.geojson:4: /features/2/geometry/coordinates/0: the ring does not close: it begins at [10.2, 50.6] and ends at [10.2, 50.8]
zones.geojson | [10.4,50.6],[10.4,50.8] | [10.4,50.8],[10.4,50.6]   | zones.geojson:4: /features/2/geometry/coordinates: Self-intersection at [10.3, 50.7]
zones.geojson | "id":"lane",           |                            | zones.geojson:3: /features/1: 'id' is missing
zones.geojson | "id":"lane"            | "id":"bank"                | zones.geojson:3: /features/1/id: 'bank' is the id of another feature
zones.geojson | "id":"lane"            | "id":"radar"               | sites.geojson:2: /features/0/id: 'radar' is the id of another feature
zones.geojson | "fairway"              | "fairwy"                   | zones.geojson:3: /features/1/properties/kind: no kind 'fairwy'; did you mean 'fairway'? allowed: anchorage
zones.geojson | "fairway"              | "motorway-services"        | zones.geojson:3: /features/1/properties/kind: no kind 'motorway-services'; allowed: anchorage
zones.geojson | "widthM":500           | "widthM":"wide"            | zones.geojson:3: /features/1/properties/widthM: a number from 1.0 to 100000.0 is needed, not 'wide'
zones.geojson | "widthM":500           | "widthM":-5                | zones.geojson:3: /features/1/properties/widthM: a number from 1.0 to 100000.0 is needed, not -5.0
zones.geojson | [10.6,50.5]            | [200,50.5]                 | zones.geojson:2: /features/0/geometry/coordinates/0: a number from -180.0 to 180.0 is needed, not 200.0
zones.geojson | [10.6,50.5]            | [50.5,10.6]                | zones.geojson:2: /features/0: [50.5, 10.6] lies off the area; allowed: longitude 9.0 to 12.0, latitude 49.0 to 52.0
zones.geojson | [10.6,50.5]            | [10.6]                     | zones.geojson:2: /features/0/geometry/coordinates: a position is [longitude, latitude], not 1 numbers
zones.geojson | [10.6,50.5]            | "here"                     | zones.geojson:2: /features/0/geometry/coordinates: a list is needed, not 'here'
zones.geojson | "type":"Point"         | "type":"Circle"            | zones.geojson:2: /features/0/geometry/type: 'Circle' is not read here; allowed: Point, LineString, Polygon, MultiPolygon
zones.geojson | "name":"Lane"          | "name":7                   | zones.geojson:3: /features/1/properties/name: a text is needed, not 7.0
zones.geojson | "name":"Lane"          | "name":"Lane","name":"B"   | zones.geojson:3: JSON is needed: Duplicate field 'name'
zones.geojson | "FeatureCollection"    | "Feature"                  | zones.geojson:1: /type: 'FeatureCollection' is needed
boundary.geojson | [[10.5,50],[10.5,51]] | [[10.5,50],[10.5,51.5]]  | boundary.geojson:2: /features/0: the boundary is off the area at [10.5, 51.5]; allowed: longitude 10.0 to 11.0, latitude 50.0 to 51.0
boundary.geojson | [[10.5,50],[10.5,51]] | [[10.5,50],[10.51,51]]   | boundary.geojson:2: /features/0: [10.51, 51.0] lies 714 m off the edge of the home waters; allowed: 1 m
boundary.geojson | "kind":"boundary"   | "kind":"boundary-land"     | area.yaml:7: /files: no file has a 'boundary' line
sites.geojson | "heightM":50,          |                            | sites.geojson:2: /features/0/properties: 'heightM' is missing
sites.geojson | "heightM":50           | "heightM":0                | sites.geojson:2: /features/0/properties/heightM: a number from 0.1 to 9000.0 is needed, not 0.0
sites.geojson | "published"            | "guessed"                  | sites.geojson:2: /features/0/properties/accuracy: no accuracy 'guessed'; allowed: published, approximate, assumed
aids.geojson  | 992110001              | 4779001                    | aids.geojson:2: /features/0/properties/mmsi: a number from 9.92E8 to 9.97999999E8 is needed, not 4779001.0
aids.geojson  | "aidType":14           | "aidType":40               | aids.geojson:3: /features/1/properties/aidType: a number from 0.0 to 31.0 is needed, not 40.0
aids.geojson  | "virtual-aid"          | "virtual"                  | aids.geojson:4: /features/2/properties/kind: no kind 'virtual'
aids.geojson  | 111211001              | 992110003                  | aids.geojson:5: /features/3/properties/mmsi: a number from 1.112E8 to 1.11799999E8 is needed
depths.geojson | "shallow"             | "shalow"                   | depths.geojson:2: /features/0/properties/deepEnoughFor: no draught 'shalow'; did you mean 'shallow'? allowed: shallow, medium, deep
depths.geojson | "deepEnoughFor":"deep", |                          | depths.geojson:3: /features/1/properties: 'deepEnoughFor' is missing
depths.geojson | "widthM":400,         |                            | depths.geojson:3: /features/1: a channel that is a line needs its 'widthM'
land.geojson  | "coordinates"          | "corners"                  | land.geojson:2: /features/0/geometry: 'coordinates' is missing
area.yaml     | Europe/Berlin          | Europe/Atlantis            | area.yaml:3: /timeZone: no time zone 'Europe/Atlantis'
area.yaml     | [10, 50, 11, 51]       | [11, 50, 10, 51]           | area.yaml:4: /bounds: bounds are [west, south, east, north], degrees, west < east and south < north
area.yaml     | [10, 50, 11, 51]       | [10, 50, 11]               | area.yaml:4: /bounds: 4 numbers are needed
area.yaml     | [10, 50, 11, 51]       | [10, 50, 20, 51]           | area.yaml:4: /bounds: the chart holds only in longitude 9.0 to 12.0, latitude 49.0 to 52.0; fit it again
area.yaml     | crs: TEST:1            | crs: TEST:2                | area.yaml:5: /crs: 'TEST:2' is not what chart.json was fitted to, TEST:1
area.yaml     | role: zones            | role: zone                 | area.yaml:9: /files/2/role: no role 'zone'; did you mean 'zones'?
area.yaml     | key: z,                | key: l,                    | area.yaml:9: /files/2/key: 'l' is the key of another file
area.yaml     | file: zones.geojson    | file: ../zones.geojson     | area.yaml:9: /files/2/file: '../zones.geojson' is no file in this folder
area.yaml     | file: zones.geojson    | file: missing.geojson      | missing.geojson: missing; area.yaml names it
area.yaml     | name: Small sea        | name: [                    | area.yaml:4: YAML is needed
chart.json    | "originEastingM" :     | "origin" :                 | chart.json:1: 'originEastingM' is missing
""")
  void whatIsWrongIsSaidWithItsPlace(String file, String text, String other, String said)
      throws IOException {
    small.replace(file, text, other == null ? "" : other);

    assertThat(problems())
        .extracting(problem -> problem.replaceFirst("(:\\d+):\\d+: ", "$1: "))
        .anySatisfy(problem -> assertThat(problem).startsWith(said));
  }

  @Test
  void nothingElseIsSaidOfOneMistake() throws IOException {
    small.replace("zones.geojson", "\"fairway\"", "\"fairwy\"");
    assertThat(problems()).hasSize(1);

    small.replace("zones.geojson", "\"fairwy\"", "\"fairway\"");
    small.replace(
        "zones.geojson",
        "\"geometry\":{\"type\":\"Point\",\"coordinates\":[10.6,50.5]}",
        "\"geometry\":null");
    assertThat(problems()).hasSize(1);
  }

  @Test
  void allIsSaidAtOnceInTheOrderOfTheFiles() throws IOException {
    small.replace("land.geojson", ",[8,50]]]", "]]");
    small.replace("boundary.geojson", "\"id\":\"line\",", "");
    small.replace("zones.geojson", "\"fairway\"", "\"fairwy\"");
    small.replace("zones.geojson", "\"radiusM\":1000", "\"radiusM\":\"big\"");
    small.replace("sites.geojson", "\"heightM\":50,", "");
    Files.delete(small.folder.resolve("chart.json"));

    assertThat(problems())
        .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
        .containsExactly(
            "chart.json:",
            "land.geojson:2:99:",
            "boundary.geojson:2:1:",
            "zones.geojson:3:52:",
            "zones.geojson:2:93:",
            "sites.geojson:2:45:");
  }

  @Test
  void aMissingChartIsSaidWithTheCommandThatMakesIt() throws IOException {
    Files.delete(small.folder.resolve("chart.json"));

    assertThat(problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem).contains("chart.json", "chart --area"));
  }

  @Test
  void aFolderWithoutAreaYamlIsNoArea() throws IOException {
    Files.delete(small.folder.resolve("area.yaml"));

    assertThat(problems()).containsExactly("area.yaml: missing; every area has one");
  }

  @Test
  void garbageEndsInASentence() throws IOException {
    byte[] garbage = {(byte) 0xff, (byte) 0xfe, 0, 7, '{', '[', (byte) 0xc3};
    for (String file : List.of("zones.geojson", "chart.json", "area.yaml")) {
      Files.write(small.folder.resolve(file), garbage);
      assertThat(problems()).isNotEmpty();
    }
    Files.write(small.folder.resolve("area.yaml"), "[]".getBytes(StandardCharsets.UTF_8));
    assertThat(problems()).isNotEmpty();
    Files.write(small.folder.resolve("area.yaml"), new byte[0]);
    assertThat(problems()).isNotEmpty();
  }

  private List<String> problems() {
    InvalidFile refused =
        catchThrowableOfType(InvalidFile.class, () -> AreaReader.read(small.folder));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
