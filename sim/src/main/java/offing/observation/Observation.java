package offing.observation;

/** What one sensor reports at one event time. Immutable. */
public sealed interface Observation
    permits AisReport, AisStatic, AidReport, RadarPlot, Footage, UnitReport, Weather {

  /** Event time, epoch milliseconds: when it was observed. */
  long timeMs();

  /** Dispatches on the kind. A new kind breaks every caller at compile time, on purpose. */
  <R> R match(Cases<R> cases);

  /** One answer for each kind. */
  interface Cases<R> {
    R aisReport(AisReport report);

    R aisStatic(AisStatic report);

    R aidReport(AidReport report);

    R radarPlot(RadarPlot plot);

    R footage(Footage frame);

    R unitReport(UnitReport report);

    R weather(Weather weather);
  }
}
