package offing.radar;

/** Radars that differ from another in one thing. */
public final class Settings {
  private Settings() {}

  /** Of another power (K, decibels) and rate of false alarms. */
  public static RadarSettings with(RadarSettings s, double powerDb, double falseAlarm) {
    return copy(
        s,
        powerDb,
        falseAlarm,
        s.clutterGainDb(),
        s.thermalPerScan(),
        s.spikes(),
        s.biasDeg(),
        s.biasM());
  }

  public static RadarSettings withClutterGain(RadarSettings s, double clutterGainDb) {
    return copy(
        s,
        s.powerDb(),
        s.falseAlarm(),
        clutterGainDb,
        s.thermalPerScan(),
        s.spikes(),
        s.biasDeg(),
        s.biasM());
  }

  public static RadarSettings withFalsePlots(RadarSettings s, double thermal, double spikes) {
    return copy(
        s, s.powerDb(), s.falseAlarm(), s.clutterGainDb(), thermal, spikes, s.biasDeg(), s.biasM());
  }

  public static RadarSettings unbiased(RadarSettings s) {
    return copy(
        s, s.powerDb(), s.falseAlarm(), s.clutterGainDb(), s.thermalPerScan(), s.spikes(), 0, 0);
  }

  private static RadarSettings copy(
      RadarSettings s,
      double powerDb,
      double falseAlarm,
      double clutterGainDb,
      double thermal,
      double spikes,
      double biasDeg,
      double biasM) {
    return new RadarSettings(
        s.scanMs(),
        s.greatestRangeM(),
        s.smallestRangeM(),
        powerDb,
        falseAlarm,
        s.beamDeg(),
        s.resolutionM(),
        s.clutterCellM(),
        clutterGainDb,
        thermal,
        spikes,
        biasDeg,
        biasM,
        s.blind());
  }
}
