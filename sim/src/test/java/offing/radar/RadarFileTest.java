package offing.radar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offing.area.Area;
import offing.area.AreaFolder;
import offing.area.AreaReader;
import offing.area.InvalidFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadarFileTest {
  private static final Area AREA = AreaReader.read(AreaFolder.embedded("hong-kong"));

  @TempDir private Path folder;

  @Test
  void whatIsNotSaidIsAsInEveryShoreRadar() throws IOException {
    RadarFile file =
        read(
            """
            default: {clutterGainDb: 6}
            radar-waglan: {powerDb: 180, blindDeg: [[300, 20]]}
            """);

    assertThat(file.of("radar-soko")).isEqualTo(Settings.withClutterGain(RadarSettings.SHORE, 6));
    assertThat(file.of("radar-waglan").powerDb()).isEqualTo(180);
    assertThat(file.of("radar-waglan").clutterGainDb()).isEqualTo(6);
    assertThat(file.of("radar-waglan").blind()).containsExactly(new RadarSettings.Sector(300, 20));
  }

  @Test
  void anAreaMaySayNothing() {
    RadarFile file = RadarFile.read(folder.resolve("radars.yaml"), AREA);

    assertThat(file.of("radar-soko")).isEqualTo(RadarSettings.SHORE);
  }

  @Test
  void everyMistakeIsNamed() {
    InvalidFile refused =
        catchThrowableOfType(
            InvalidFile.class,
            () ->
                read(
                    """
                    radar-waglen: {powerDb: 170}
                    radar-soko: {beamDeg: wide, powerDB: 3}
                    """));

    assertThat(refused.problems()).hasSize(3);
    assertThat(refused.getMessage())
        .contains(
            "radar-waglan", "radars.yaml:2:", "/radar-soko/beamDeg", "did you mean 'powerDb'");
  }

  @Test
  void aBlindSectorMayReachOverNorth() {
    RadarSettings.Sector sector = new RadarSettings.Sector(300, 20);

    assertThat(sector.contains(310)).isTrue();
    assertThat(sector.contains(5)).isTrue();
    assertThat(sector.contains(21)).isFalse();
    assertThat(new RadarSettings.Sector(20, 300).contains(310)).isFalse();
  }

  @Test
  void aBlindRadarSeesPastItsSector() throws IOException {
    RadarSettings settings = read("radar-waglan: {blindDeg: [[90, 135]]}").of("radar-waglan");
    RadarSite site = new RadarSite(AREA, AREA.site("radar-waglan"), settings);

    assertThat(site.isInSight(5_000, 110, 1)).isFalse();
    assertThat(site.isInSight(5_000, 150, 1)).isTrue();
  }

  private RadarFile read(String text) throws IOException {
    return RadarFile.read(Files.writeString(folder.resolve("radars.yaml"), text), AREA);
  }
}
