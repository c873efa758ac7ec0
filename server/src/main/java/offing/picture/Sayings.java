package offing.picture;

import offing.observation.AisStatic;
import offing.observation.CallSignSeries;

/**
 * Compares what a track says of itself with what it said before. What a message leaves out
 * contradicts nothing, and a destination, a draught or a type may be put right.
 */
final class Sayings {
  /** Both ends of a hull are whole metres: so much is no other hull. */
  private static final double ROUNDING_M = 2;

  private final Identities identities;
  private final Conflicts conflicts;

  Sayings(Identities identities, Conflicts conflicts) {
    this.identities = identities;
    this.conflicts = conflicts;
  }

  /**
   * How well a static report goes with what the slot's track said before: 2 where something is the
   * same and nothing else, 0 where something is else, 1 where there is nothing to compare.
   */
  int agreement(int slot, AisStatic report) {
    boolean isElse =
        isElse(identities.name[slot], report.name())
            || isElse(identities.callSign[slot], report.callSign())
            || isElse(identities.imo[slot], report.imo())
            || isOtherHull(slot, report);
    if (isElse) {
      return 0;
    }
    boolean isSame =
        isSame(identities.name[slot], report.name())
            || isSame(identities.callSign[slot], report.callSign())
            || (report.imo() != 0 && report.imo() == identities.imo[slot])
            || (lengthM(report) > 0 && lengthM(report) == identities.lengthM[slot]);
    return isSame ? 2 : 1;
  }

  /** Notes what is at odds, before the report is taken over. */
  void compare(int slot, AisStatic report) {
    compare(slot, ConflictKind.NAME, report, identities.name[slot], report.name());
    compare(slot, ConflictKind.CALL_SIGN, report, identities.callSign[slot], report.callSign());
    if (isElse(identities.imo[slot], report.imo())) {
      note(slot, ConflictKind.IMO, report, "" + identities.imo[slot], "" + report.imo());
    }
    if (isOtherHull(slot, report)) {
      String before = hull(identities.lengthM[slot], identities.beamM[slot]);
      note(slot, ConflictKind.DIMENSIONS, report, before, hull(lengthM(report), beamM(report)));
    }
    boolean isNewSign = !report.callSign().equals(identities.callSign[slot]);
    if (isNewSign && !CallSignSeries.fits(report.mmsi(), report.callSign())) {
      String mmsi = Integer.toString(report.mmsi());
      note(slot, ConflictKind.CALL_SIGN_SERIES, report, mmsi, report.callSign());
    }
  }

  private void compare(int slot, ConflictKind kind, AisStatic report, String before, String now) {
    if (isElse(before, now)) {
      note(slot, kind, report, before, now);
    }
  }

  private void note(int slot, ConflictKind kind, AisStatic report, String before, String now) {
    conflicts.note(slot, kind, report.timeMs(), before, now);
  }

  private static boolean isElse(String before, String now) {
    return !before.isEmpty() && !now.isEmpty() && !isSame(before, now);
  }

  private static boolean isElse(int before, int now) {
    return before != 0 && now != 0 && before != now;
  }

  /** Spaces, dots and dashes are typed as one likes. */
  private static boolean isSame(String before, String now) {
    return !now.isEmpty() && (before.equals(now) || bare(before).equals(bare(now)));
  }

  private static String bare(String text) {
    return text.chars()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean isOtherHull(int slot, AisStatic report) {
    return isElse(identities.lengthM[slot], lengthM(report))
        || isElse(identities.beamM[slot], beamM(report));
  }

  private static boolean isElse(double beforeM, double nowM) {
    return beforeM > 0 && nowM > 0 && Math.abs(beforeM - nowM) > ROUNDING_M;
  }

  private static int lengthM(AisStatic report) {
    return report.toBowM() + report.toSternM();
  }

  private static int beamM(AisStatic report) {
    return report.toPortM() + report.toStarboardM();
  }

  private static String hull(double lengthM, double beamM) {
    return metres(lengthM) + " x " + metres(beamM) + " m";
  }

  private static String metres(double metres) {
    return metres > 0 ? Long.toString(Math.round(metres)) : "?";
  }
}
