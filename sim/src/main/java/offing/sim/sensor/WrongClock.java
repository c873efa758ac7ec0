package offing.sim.sensor;

import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/**
 * Tells the same with the event time of a clock that is wrong.
 *
 * @param aheadMs milliseconds; negative where it is behind
 */
record WrongClock(long aheadMs) implements Observation.Cases<Observation> {

  @Override
  public Observation aisReport(AisReport r) {
    return new AisReport(
        r.timeMs() + aheadMs,
        r.station(),
        r.messageType(),
        r.mmsi(),
        r.navStatus(),
        r.rateOfTurn(),
        r.sogKn(),
        r.accurate(),
        r.lon(),
        r.lat(),
        r.cogDeg(),
        r.headingDeg());
  }

  @Override
  public Observation aisStatic(AisStatic r) {
    return new AisStatic(
        r.timeMs() + aheadMs,
        r.station(),
        r.messageType(),
        r.part(),
        r.mmsi(),
        r.imo(),
        r.callSign(),
        r.name(),
        r.shipType(),
        r.toBowM(),
        r.toSternM(),
        r.toPortM(),
        r.toStarboardM(),
        r.draughtM(),
        r.destination());
  }

  @Override
  public Observation aidReport(AidReport r) {
    return new AidReport(
        r.timeMs() + aheadMs,
        r.station(),
        r.messageType(),
        r.mmsi(),
        r.aidType(),
        r.name(),
        r.lon(),
        r.lat(),
        r.offPosition(),
        r.virtualAid());
  }

  @Override
  public Observation radarPlot(RadarPlot p) {
    return new RadarPlot(
        p.timeMs() + aheadMs, p.site(), p.rangeM(), p.bearingDeg(), p.amplitudeDb());
  }

  @Override
  public Observation footage(Footage f) {
    return new Footage(
        f.timeMs() + aheadMs,
        f.camera(),
        f.thermal(),
        f.mode(),
        f.lon(),
        f.lat(),
        f.heightM(),
        f.azimuthDeg(),
        f.elevationDeg(),
        f.fieldOfViewDeg(),
        f.verticalFieldOfViewDeg(),
        f.widthPx(),
        f.heightPx(),
        f.sightings());
  }

  @Override
  public Observation unitReport(UnitReport r) {
    return new UnitReport(r.timeMs() + aheadMs, r.unit(), r.lon(), r.lat(), r.sogKn(), r.cogDeg());
  }

  @Override
  public Observation weather(Weather w) {
    return new Weather(
        w.timeMs() + aheadMs,
        w.site(),
        w.windMps(),
        w.windFromDeg(),
        w.visibilityM(),
        w.waveHeightM(),
        w.rainMmh(),
        w.tideM(),
        w.streamMps(),
        w.streamToDeg());
  }
}
