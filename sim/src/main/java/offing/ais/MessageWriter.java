package offing.ais;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/**
 * Observations as the bits of AIS messages, ITU-R M.1371-5 annex 8. What an observation does not
 * say is said to be not available; communication states are empty. Answers whether there is a
 * message for it.
 */
final class MessageWriter implements Observation.Cases<Boolean> {
  /** Message 18: a carrier-sense unit's fixed communication state, annex 7. */
  private static final int CARRIER_SENSE_STATE = 0b110_0000_0000_0000_0110;

  private static final int SHORT_NAME = 20;
  private static final int GPS = 1;

  private final PayloadWriter out;
  private String station = "";

  MessageWriter(PayloadWriter out) {
    this.out = out;
  }

  /** Which station received what was written last; empty where none is named. */
  String station() {
    return station;
  }

  @Override
  public Boolean aisReport(AisReport r) {
    station = r.station();
    start(r.messageType(), r.mmsi());
    switch (r.messageType()) {
      case 9 -> aircraft(r);
      case 18 -> classB(r);
      case 19 -> extended(r, nameless(r));
      case 27 -> longRange(r);
      default -> classA(r);
    }
    return true;
  }

  @Override
  public Boolean aisStatic(AisStatic s) {
    station = s.station();
    start(s.messageType(), s.mmsi());
    switch (s.messageType()) {
      case 5 -> voyage(s);
      case 19 -> extended(nowhere(s), s);
      default -> part(s);
    }
    return true;
  }

  /** A whole message 19 of its two halves. */
  void extendedReport(AisReport r, AisStatic s) {
    station = r.station();
    start(19, r.mmsi());
    extended(r, s);
  }

  @Override
  public Boolean aidReport(AidReport r) {
    station = r.station();
    start(r.messageType(), r.mmsi());
    if (r.messageType() == 4) {
      baseStation(r);
    } else {
      aid(r);
    }
    return true;
  }

  @Override
  public Boolean radarPlot(RadarPlot plot) {
    return false;
  }

  @Override
  public Boolean footage(Footage frame) {
    return false;
  }

  @Override
  public Boolean unitReport(UnitReport report) {
    return false;
  }

  @Override
  public Boolean weather(Weather weather) {
    return false;
  }

  private void start(int messageType, int mmsi) {
    out.clear();
    out.put(messageType, 6).put(0, 2).put(mmsi, 30);
  }

  private void classA(AisReport r) {
    out.put(r.navStatus(), 4).put(r.rateOfTurn(), 8);
    kinematics(r, tenths(r.sogKn(), 1023));
    out.put(heading(r), 9).put(second(r), 6).put(0, 2 + 3 + 1 + 19);
  }

  private void aircraft(AisReport r) {
    out.put(4095, 12);
    kinematics(r, whole(r.sogKn(), 1023));
    out.put(second(r), 6).put(0, 8 + 1 + 3 + 1 + 1).put(0, 20);
  }

  private void classB(AisReport r) {
    out.put(0, 8);
    kinematics(r, tenths(r.sogKn(), 1023));
    out.put(heading(r), 9).put(second(r), 6);
    out.put(0, 2).put(true).put(false).put(true).put(true).put(true).put(0, 2);
    out.put(true).put(CARRIER_SENSE_STATE, 19);
  }

  private void extended(AisReport r, AisStatic s) {
    out.put(0, 8);
    kinematics(r, tenths(r.sogKn(), 1023));
    out.put(heading(r), 9).put(second(r), 6).put(0, 4).put(s.name(), 20).put(s.shipType(), 8);
    dimensions(s);
    out.put(GPS, 4).put(0, 1).put(1, 1).put(0, 1 + 4);
  }

  private void longRange(AisReport r) {
    out.put(r.accurate()).put(0, 1).put(r.navStatus(), 4);
    out.put(degrees(r.lon(), 600, 181), 18).put(degrees(r.lat(), 600, 91), 17);
    out.put(Double.isNaN(r.sogKn()) ? 63 : Math.min(62, (int) Math.rint(r.sogKn())), 6);
    out.put(Double.isNaN(r.cogDeg()) ? 511 : (int) Math.rint(r.cogDeg()) % 360, 9).put(0, 2);
  }

  private void kinematics(AisReport r, int sog) {
    out.put(sog, 10).put(r.accurate());
    position(r.lon(), r.lat());
    out.put(tenths(r.cogDeg(), 3600), 12);
  }

  private void voyage(AisStatic s) {
    out.put(0, 2).put(s.imo(), 30).put(s.callSign(), 7).put(s.name(), 20).put(s.shipType(), 8);
    dimensions(s);
    out.put(GPS, 4).put(0, 4).put(0, 5).put(24, 5).put(60, 6);
    out.put((int) Math.rint(s.draughtM() * 10), 8).put(s.destination(), 20).put(0, 2);
  }

  private void part(AisStatic s) {
    out.put(s.part(), 2);
    if (s.part() == 0) {
      out.put(s.name(), 20);
    } else {
      out.put(s.shipType(), 8).put("", 7).put(s.callSign(), 7);
      dimensions(s);
      out.put(GPS, 4).put(0, 2);
    }
  }

  private void dimensions(AisStatic s) {
    out.put(s.toBowM(), 9).put(s.toSternM(), 9).put(s.toPortM(), 6).put(s.toStarboardM(), 6);
  }

  private void baseStation(AidReport r) {
    var utc = LocalDateTime.ofEpochSecond(Math.floorDiv(r.timeMs(), 1000), 0, ZoneOffset.UTC);
    out.put(utc.getYear(), 14).put(utc.getMonthValue(), 4).put(utc.getDayOfMonth(), 5);
    out.put(utc.getHour(), 5).put(utc.getMinute(), 6).put(utc.getSecond(), 6).put(true);
    position(r.lon(), r.lat());
    out.put(GPS, 4).put(0, 1 + 9 + 1 + 19);
  }

  private void aid(AidReport r) {
    out.put(r.aidType(), 5).put(r.name(), SHORT_NAME).put(true);
    position(r.lon(), r.lat());
    out.put(0, 30).put(r.virtualAid() ? 7 : GPS, 4).put(secondOf(r.timeMs()), 6);
    out.put(r.offPosition()).put(0, 8).put(0, 1).put(r.virtualAid()).put(0, 2);
    if (r.name().length() > SHORT_NAME) {
      out.put(r.name().substring(SHORT_NAME), r.name().length() - SHORT_NAME);
      out.put(0, -out.bits() & 7);
    }
  }

  private void position(double lon, double lat) {
    out.put(degrees(lon, 600_000, 181), 28).put(degrees(lat, 600_000, 91), 27);
  }

  private static int degrees(double degrees, int stepsPerDegree, int absentDegrees) {
    return (int) Math.rint((Double.isNaN(degrees) ? absentDegrees : degrees) * stepsPerDegree);
  }

  private static int tenths(double value, int absent) {
    return Double.isNaN(value) ? absent : (int) Math.rint(value * 10);
  }

  private static int whole(double value, int absent) {
    return Double.isNaN(value) ? absent : (int) Math.rint(value);
  }

  private static int heading(AisReport r) {
    return whole(r.headingDeg(), 511);
  }

  /** The second of the position's minute; 60 where there is no position. */
  private static int second(AisReport r) {
    return Double.isNaN(r.lon()) ? 60 : secondOf(r.timeMs());
  }

  private static int secondOf(long timeMs) {
    return (int) Math.floorMod(timeMs, 60_000L) / 1000;
  }

  private static AisReport nowhere(AisStatic s) {
    double none = Double.NaN;
    return new AisReport(
        s.timeMs(), s.station(), 19, s.mmsi(), 15, -128, none, false, none, none, none, none);
  }

  private static AisStatic nameless(AisReport r) {
    return new AisStatic(r.timeMs(), r.station(), 19, 0, r.mmsi(), 0, "", "", 0, 0, 0, 0, 0, 0, "");
  }
}
