package offing.sim.traffic.ship;

import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.Slips;
import offing.sim.vessel.AisIdentity;

/** Enters a vessel's particulars into her transponder, with the slips that real crews make. */
final class Typist {
  /** As transponders leave the factory or the shop (FleetMon, Global Fishing Watch). */
  static final int[] FACTORY_MMSI = {123_456_789, 412_000_000};

  /** Countries whose numbers are seen on hulls that are not theirs. Assumed. */
  private static final int[] FOREIGN_MID = {525, 533, 548, 574, 457, 620};

  private static final int MID_UNIT = 1_000_000;
  private static final int OTHER_TYPE = 90;
  private static final int OTHER_TYPES = 10;

  private final Slips slips;

  Typist(Slips slips) {
    this.slips = slips;
  }

  /** What is entered of what is right. */
  AisIdentity enter(AisIdentity right, RandomGenerator dice) {
    boolean sized = !slips(slips.dimensionsMissing(), dice);
    return new AisIdentity(
        mmsi(right.mmsi(), dice),
        imo(right.imo(), dice),
        slips(slips.nameMisspelt(), dice) ? misspelt(right.shipName(), dice) : right.shipName(),
        slips(slips.callSignMissing(), dice) ? "" : right.callSign(),
        shipType(right.shipType(), dice),
        sized ? right.lengthM() : 0,
        sized ? right.beamM() : 0,
        draughtM(right.draughtM(), dice));
  }

  private int mmsi(int right, RandomGenerator dice) {
    if (slips(slips.mmsiFactory(), dice)) {
      return FACTORY_MMSI[dice.nextInt(FACTORY_MMSI.length)];
    }
    return slips(slips.mmsiForeign(), dice)
        ? FOREIGN_MID[dice.nextInt(FOREIGN_MID.length)] * MID_UNIT + right % MID_UNIT
        : right;
  }

  private int imo(int right, RandomGenerator dice) {
    if (right == 0 || slips(slips.imoMissing(), dice)) {
      return 0;
    }
    return slips(slips.imoMistyped(), dice) ? changedOver(right, dice.nextInt(5)) : right;
  }

  /** With two neighbouring digits changed over, the {@code at}th from the right and its next. */
  private static int changedOver(int number, int at) {
    int unit = 1;
    for (int i = 0; i < at; i++) {
      unit *= 10;
    }
    int low = number / unit % 10;
    int high = number / unit / 10 % 10;
    return number + (low - high) * 9 * unit;
  }

  private int shipType(int right, RandomGenerator dice) {
    if (slips(slips.typeMissing(), dice)) {
      return 0;
    }
    return slips(slips.typeVague(), dice) ? OTHER_TYPE + dice.nextInt(OTHER_TYPES) : right;
  }

  private double draughtM(double right, RandomGenerator dice) {
    if (slips(slips.draughtMissing(), dice)) {
      return 0;
    }
    return slips(slips.draughtOld(), dice)
        ? Math.rint(10 * right * (0.6 + 0.7 * dice.nextDouble())) / 10
        : right;
  }

  private static String misspelt(String name, RandomGenerator dice) {
    if (name.length() < 3) {
      return name;
    }
    int at = dice.nextInt(name.length() - 1);
    String swapped = "" + name.charAt(at + 1) + name.charAt(at);
    String rest = name.substring(at + 2);
    return name.substring(0, at) + (dice.nextBoolean() ? swapped : swapped.substring(0, 1)) + rest;
  }

  private static boolean slips(double share, RandomGenerator dice) {
    return dice.nextDouble() < share;
  }
}
