package offing.stream.tile;

import java.util.ArrayList;
import java.util.List;
import offing.picture.TrackKind;
import offing.picture.TrackStatus;
import offing.picture.Tracks;

/**
 * A picture that is written down row by row: the input of tests. A row that is null shows nothing.
 */
public final class TrackTable implements Tracks {
  private final List<Row> rows;

  public TrackTable(List<Row> rows) {
    this.rows = new ArrayList<>(rows);
  }

  public static TrackTable of(Row... rows) {
    return new TrackTable(List.of(rows));
  }

  /** A slot that shows nothing. */
  static final Row NOBODY = Row.of(0, 0, 0).withStatus(TrackStatus.TENTATIVE);

  public record Row(
      int number,
      TrackStatus status,
      TrackKind kind,
      double eastM,
      double northM,
      double lon,
      double lat,
      double sogKn,
      double cogDeg,
      double headingDeg,
      int sources,
      long observedAtMs,
      int mmsi,
      String name,
      int navStatus,
      int revision) {

    public static Row of(int number, double eastM, double northM) {
      return new Row(
          number,
          TrackStatus.CONFIRMED,
          TrackKind.CLASS_A,
          eastM,
          northM,
          114 + eastM / 103_000,
          22 + northM / 110_700,
          12.3,
          45.6,
          44,
          AIS,
          0,
          477_000_000 + number,
          "VESSEL " + number,
          0,
          1);
    }

    public Row withStatus(TrackStatus changed) {
      return new Row(
          number,
          changed,
          kind,
          eastM,
          northM,
          lon,
          lat,
          sogKn,
          cogDeg,
          headingDeg,
          sources,
          observedAtMs,
          mmsi,
          name,
          navStatus,
          revision + 1);
    }

    public Row withKind(TrackKind changed) {
      return new Row(
          number,
          status,
          changed,
          eastM,
          northM,
          lon,
          lat,
          sogKn,
          cogDeg,
          headingDeg,
          sources,
          observedAtMs,
          mmsi,
          name,
          navStatus,
          revision + 1);
    }

    public Row withMotion(double sog, double cog, double heading) {
      return new Row(
          number,
          status,
          kind,
          eastM,
          northM,
          lon,
          lat,
          sog,
          cog,
          heading,
          sources,
          observedAtMs,
          mmsi,
          name,
          navStatus,
          revision + 1);
    }

    public Row withName(String changed) {
      return new Row(
          number,
          status,
          kind,
          eastM,
          northM,
          lon,
          lat,
          sogKn,
          cogDeg,
          headingDeg,
          sources,
          observedAtMs,
          mmsi,
          changed,
          navStatus,
          revision + 1);
    }

    public Row seen(long atMs, int bySources) {
      return new Row(
          number,
          status,
          kind,
          eastM,
          northM,
          lon,
          lat,
          sogKn,
          cogDeg,
          headingDeg,
          bySources,
          atMs,
          mmsi,
          name,
          navStatus,
          revision + 1);
    }

    public Row at(double toEastM, double toNorthM) {
      Row moved = of(number, toEastM, toNorthM);
      return new Row(
          number,
          status,
          kind,
          toEastM,
          toNorthM,
          moved.lon,
          moved.lat,
          sogKn,
          cogDeg,
          headingDeg,
          sources,
          observedAtMs,
          mmsi,
          name,
          navStatus,
          revision + 1);
    }
  }

  @Override
  public int slotCount() {
    return rows.size();
  }

  @Override
  public boolean isShown(int slot) {
    return switch (status(slot)) {
      case CONFIRMED, COASTING, LOST -> true;
      case TENTATIVE, DROPPED -> false;
    };
  }

  @Override
  public int number(int slot) {
    return rows.get(slot).number();
  }

  @Override
  public int slotOf(int number) {
    return rows.stream().map(Row::number).toList().indexOf(number);
  }

  @Override
  public TrackStatus status(int slot) {
    return rows.get(slot).status();
  }

  @Override
  public double eastM(int slot) {
    return rows.get(slot).eastM();
  }

  @Override
  public double northM(int slot) {
    return rows.get(slot).northM();
  }

  @Override
  public double lon(int slot) {
    return rows.get(slot).lon();
  }

  @Override
  public double lat(int slot) {
    return rows.get(slot).lat();
  }

  @Override
  public double sogKn(int slot) {
    return rows.get(slot).sogKn();
  }

  @Override
  public double cogDeg(int slot) {
    return rows.get(slot).cogDeg();
  }

  @Override
  public double headingDeg(int slot) {
    return rows.get(slot).headingDeg();
  }

  @Override
  public int sources(int slot) {
    return rows.get(slot).sources();
  }

  @Override
  public long observedAtMs(int slot) {
    return rows.get(slot).observedAtMs();
  }

  @Override
  public long sourceAtMs(int slot, int source) {
    return (sources(slot) & source) == 0 ? Long.MIN_VALUE : observedAtMs(slot);
  }

  @Override
  public int mmsi(int slot) {
    return rows.get(slot).mmsi();
  }

  @Override
  public String name(int slot) {
    return rows.get(slot).name();
  }

  @Override
  public String callSign(int slot) {
    return "";
  }

  @Override
  public String destination(int slot) {
    return "";
  }

  @Override
  public int imo(int slot) {
    return 0;
  }

  @Override
  public int shipType(int slot) {
    return 70;
  }

  @Override
  public double lengthM(int slot) {
    return Double.NaN;
  }

  @Override
  public double beamM(int slot) {
    return Double.NaN;
  }

  @Override
  public double draughtM(int slot) {
    return Double.NaN;
  }

  @Override
  public int navStatus(int slot) {
    return rows.get(slot).navStatus();
  }

  @Override
  public TrackKind kind(int slot) {
    return rows.get(slot).kind();
  }

  @Override
  public int revision(int slot) {
    return rows.get(slot).revision();
  }

  @Override
  public String lastRadar(int slot) {
    return "";
  }
}
