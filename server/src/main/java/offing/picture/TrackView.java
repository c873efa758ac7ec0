package offing.picture;

import java.util.Optional;

/** The read door onto the columns. */
final class TrackView implements Tracks, Estimates {
  private final TrackTable table;
  private final Radars radars;
  private final Belief belief = new Belief();

  TrackView(TrackTable table, Radars radars) {
    this.table = table;
    this.radars = radars;
  }

  @Override
  public int slotCount() {
    return table.slotCount();
  }

  @Override
  public boolean isShown(int slot) {
    TrackStatus is = table.status[slot];
    return is != TrackStatus.TENTATIVE && is != TrackStatus.DROPPED;
  }

  @Override
  public int number(int slot) {
    return table.number[slot];
  }

  @Override
  public int slotOf(int trackNumber) {
    return table.slotOf(trackNumber);
  }

  @Override
  public TrackStatus status(int slot) {
    return table.status[slot];
  }

  @Override
  public double eastM(int slot) {
    return table.motion.eastM(slot);
  }

  @Override
  public double northM(int slot) {
    return table.motion.northM(slot);
  }

  @Override
  public double eastMAt(int slot, long atMs) {
    return table.motion.eastMAt(slot, atMs);
  }

  @Override
  public double northMAt(int slot, long atMs) {
    return table.motion.northMAt(slot, atMs);
  }

  @Override
  public double lon(int slot) {
    return table.lon[slot];
  }

  @Override
  public double lat(int slot) {
    return table.lat[slot];
  }

  @Override
  public double sogKn(int slot) {
    return table.sogKn[slot];
  }

  @Override
  public double cogDeg(int slot) {
    return table.cogDeg[slot];
  }

  @Override
  public double headingDeg(int slot) {
    return table.headingDeg[slot];
  }

  @Override
  public int sources(int slot) {
    return table.sources[slot];
  }

  @Override
  public long observedAtMs(int slot) {
    return table.motion.timeMs(slot);
  }

  @Override
  public long sourceAtMs(int slot, int source) {
    return switch (source) {
      case AIS -> table.aisMs[slot];
      case RADAR -> table.radarMs[slot];
      case CAMERA -> table.cameraMs[slot];
      case UNIT -> table.unitMs[slot];
      default -> Long.MIN_VALUE;
    };
  }

  @Override
  public int mmsi(int slot) {
    return table.identities.mmsi[slot];
  }

  @Override
  public String name(int slot) {
    return table.identities.name[slot];
  }

  @Override
  public String callSign(int slot) {
    return table.identities.callSign[slot];
  }

  @Override
  public String destination(int slot) {
    return table.identities.destination[slot];
  }

  @Override
  public int imo(int slot) {
    return table.identities.imo[slot];
  }

  @Override
  public int shipType(int slot) {
    return table.identities.shipType[slot];
  }

  @Override
  public double lengthM(int slot) {
    return table.identities.lengthM[slot];
  }

  @Override
  public double beamM(int slot) {
    return table.identities.beamM[slot];
  }

  @Override
  public double draughtM(int slot) {
    return table.identities.draughtM[slot];
  }

  @Override
  public int navStatus(int slot) {
    return table.identities.navStatus[slot];
  }

  @Override
  public TrackKind kind(int slot) {
    return table.kind[slot];
  }

  @Override
  public int revision(int slot) {
    return table.revision[slot];
  }

  @Override
  public TrackEstimate estimate(int slot, long atMs) {
    double straight = Noise.straight(table, slot);
    table.motion.load(slot, atMs, straight, Noise.turning(table, slot), belief);
    Estimate now = belief.blend();
    return new TrackEstimate(now.x, now.y, now.u, now.w, now.pxx, now.pxy, now.pyy);
  }

  @Override
  public Optional<TrackSize> size(int slot) {
    return table.sizes.of(slot);
  }

  @Override
  public long plotMs(int slot) {
    return table.plotMs[slot];
  }

  @Override
  public double plotEastM(int slot) {
    return table.plotEastM[slot];
  }

  @Override
  public double plotNorthM(int slot) {
    return table.plotNorthM[slot];
  }

  @Override
  public String lastRadar(int slot) {
    return table.lastSite[slot] < 0 ? "" : radars.id(table.lastSite[slot]);
  }
}
