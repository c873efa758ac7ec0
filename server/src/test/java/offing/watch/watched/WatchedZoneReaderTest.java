package offing.watch.watched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import offing.area.Problem;
import offing.watch.watched.WatchedZone.AboutTrack;
import offing.watch.watched.WatchedZone.Drawn;
import offing.watch.watched.WatchedZone.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedZoneReaderTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));
  private static final String SQUARE =
      "[[114.2,22.2],[114.25,22.2],[114.25,22.25],[114.2,22.25],[114.2,22.2]]";
  private static final String HOLE =
      "[[114.21,22.21],[114.21,22.22],[114.22,22.22],[114.22,22.21],[114.21,22.21]]";

  private static List<WatchedZone> read(String text) {
    return WatchedZoneReader.read("body", text, AREA);
  }

  private static String feature(String geometry, String properties) {
    return "{\"type\":\"Feature\",\"geometry\":"
        + geometry
        + ",\"properties\":{"
        + properties
        + "}}";
  }

  private static String of(String type, String coordinates) {
    return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
  }

  @Test
  void readsAPolygonWithAHoleAndAllThatIsSaidOfIt() {
    WatchedZone zone =
        read(feature(
                of("Polygon", "[" + SQUARE + "," + HOLE + "]"),
                "\"name\":\" Tung Lung \",\"kind\":\"landing\",\"from\":\"22:00\",\"to\":\"05:30\","
                    + "\"dwellSeconds\":30,\"hysteresisM\":150,\"colour\":\"red\""))
            .get(0);

    assertThat(zone.id()).isEmpty();
    assertThat(zone.name()).isEqualTo("Tung Lung");
    assertThat(zone.kind()).isEqualTo("landing");
    assertThat(zone.hours()).isEqualTo(Optional.of(new Hours(22 * 60, 5 * 60 + 30)));
    assertThat(zone.dwellMs()).isEqualTo(30_000);
    assertThat(zone.hysteresisM()).isEqualTo(150);
    double wholeM2 = fence(feature(of("Polygon", "[" + SQUARE + "]"), "\"name\":\"a\"")).getArea();
    assertThat(((Drawn) zone.place()).fence().getArea()).isBetween(wholeM2 * 0.9, wholeM2 * 0.97);
  }

  @Test
  void aPointIsACircleAndALineACorridor() {
    String circle = feature(of("Point", "[114.2,22.2]"), "\"name\":\"a\",\"radiusM\":500");
    String corridor =
        feature(of("LineString", "[[114.2,22.2],[114.2,22.3]]"), "\"name\":\"a\",\"widthM\":200");

    assertThat(fence(circle).getArea()).isBetween(780_000.0, 786_000.0);
    assertThat(fence(corridor).getArea()).isBetween(2_200_000.0, 2_260_000.0);
  }

  @Test
  void aCircleAboutATrackHasNoPlaceOfItsOwn() {
    WatchedZone zone = read(feature("null", "\"name\":\"a\",\"track\":412,\"radiusM\":900")).get(0);

    assertThat(zone.place()).isEqualTo(new AboutTrack(412, 900));
  }

  @Test
  void twoPolygonsAreOneZone() {
    String far = SQUARE.replace("114.", "114.1");
    assertThat(
            fence(feature(of("MultiPolygon", "[[" + SQUARE + "],[" + far + "]]"), "\"name\":\"a\""))
                .getNumGeometries())
        .isEqualTo(2);
  }

  private static org.locationtech.jts.geom.Geometry fence(String feature) {
    return ((Drawn) read(feature).get(0).place()).fence();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "name":""                                  | /properties/name         | a text is needed
          "kind":"a"                                 | /properties              | 'name' is missing
          "name":"a","kind":"No Go"                  | /properties/kind         | small letters
          "name":"a","from":"25:00","to":"06:00"     | /properties/from         | 00:00 to 23:59
          "name":"a","from":"22:00"                  | /properties              | 'to' is missing
          "name":"a","from":"22:00","to":"22:00"     | /properties/to           | leave out both
          "name":"a","dwellSeconds":-1               | /properties/dwellSeconds | a number from 0.0 to 86400.0
          "name":"a","hysteresisM":"far"             | /properties/hysteresisM  | a number from 0.0 to 5000.0
          "name":"a","track":3,"radiusM":100         | /geometry                | null is needed
          """)
  void saysWhereAPropertyIsWrongAndWhatIsAllowed(String properties, String field, String says) {
    assertRefused(feature(of("Polygon", "[" + SQUARE + "]"), properties), field, says);
  }

  @Test
  void saysWhereAShapeIsWrong() {
    String bow = "[[114.2,22.2],[114.3,22.3],[114.3,22.2],[114.2,22.3],[114.2,22.2]]";
    assertRefused(
        feature(of("Polygon", "[" + bow + "]"), "\"name\":\"a\""),
        "/geometry/coordinates",
        "Self-intersection at [114.25, 22.25]");
    assertRefused(
        feature(of("Point", "[10,50]"), "\"name\":\"a\",\"radiusM\":500"),
        "/geometry",
        "[10.0, 50.0] lies off the area");
    assertRefused(
        feature(of("Point", "[114.2,22.2]"), "\"name\":\"a\""),
        "/properties",
        "'radiusM' is missing");
    assertRefused(
        feature(of("GeometryCollection", "[]"), "\"name\":\"a\""), "/geometry/type", "allowed:");
    assertRefused(feature("null", "\"name\":\"a\""), "/geometry", "a geometry is needed");
    assertRefused("{\"type\":\"Topology\"}", "/type", "'Feature' or 'FeatureCollection' is needed");
    assertRefused("[", "", "JSON is needed");
  }

  @Test
  void tooManyPositionsAreRefused() {
    String positions =
        IntStream.rangeClosed(0, 2_000)
            .mapToObj(i -> "[" + (114.0 + i * 1e-5) + "," + (22.2 + (i % 2) * 1e-5) + "]")
            .collect(Collectors.joining(","));
    assertRefused(
        feature(of("LineString", "[" + positions + "]"), "\"name\":\"a\",\"widthM\":20"),
        "/geometry",
        "2001 positions; at most 2000 are allowed");
  }

  @Test
  void aCollectionIsRefusedOnceWithEveryProblem() {
    String good = feature(of("Polygon", "[" + SQUARE + "]"), "\"name\":\"a\"");
    String twice = good.replace("\"type\":\"Feature\"", "\"type\":\"Feature\",\"id\":\"north\"");
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":["
            + String.join(",", twice, feature("null", ""), twice)
            + "]}";

    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            InvalidFile.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(Problem::field)
                    .containsExactly(
                        "/features/1/properties", "/features/1/geometry", "/features/2/id"));
  }

  private static void assertRefused(String text, String field, String says) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            InvalidFile.class,
            refusal -> {
              assertThat(refusal.problems()).hasSize(1);
              assertThat(refusal.problems().get(0).field()).isEqualTo(field);
              assertThat(refusal.problems().get(0).message()).contains(says);
            });
  }
}
