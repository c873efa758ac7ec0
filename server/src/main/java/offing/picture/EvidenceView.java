package offing.picture;

import java.util.List;

/** The read door onto what is at odds. */
final class EvidenceView implements Evidence {
  private final TrackTable table;
  private final Tracks tracks;
  private final Radars radars;

  EvidenceView(TrackTable table, Tracks tracks, Radars radars) {
    this.table = table;
    this.tracks = tracks;
    this.radars = radars;
  }

  @Override
  public List<Conflict> conflicts(int slot) {
    return table.identities.conflicts.of(slot);
  }

  @Override
  public int conflictCount(int slot) {
    return table.identities.conflicts.count(slot);
  }

  @Override
  public int conflictKinds(int slot) {
    return table.identities.conflicts.kindsOfIdentity(slot);
  }

  @Override
  public int radarMisses(int slot) {
    return table.unseen[slot];
  }

  @Override
  public long aisIntervalMs(int slot) {
    return table.aisIntervalMs[slot];
  }

  @Override
  public double coveragePd(int slot) {
    return radars.chance(table.motion.eastM(slot), table.motion.northM(slot));
  }

  @Override
  public String seenType(int slot) {
    return table.recognised.type(slot);
  }

  @Override
  public int personsSeen(int slot) {
    return table.recognised.persons(slot);
  }

  @Override
  public boolean isSameMmsiElsewhere(int slot) {
    int mmsi = table.identities.mmsi[slot];
    int other = mmsi == 0 ? -1 : table.slotOfMmsi(mmsi);
    while (other >= 0 && (other == slot || !tracks.isShown(other))) {
      other = table.nextOfMmsi(other);
    }
    return other >= 0;
  }
}
