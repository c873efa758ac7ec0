package offing.sim.tactic.craft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import offing.sim.vessel.AisIdentity;

/**
 * Makes the identities that transponders of a scenario's own vessels give: numbers that belong to
 * nobody, each given once in a run. Their serials lie under those of the traffic. Owned by the
 * world's thread.
 */
public final class Papers {
  private static final int HONG_KONG = 477_000_000;
  private static final int MAINLAND = 412_000_000;
  private static final int FIRST_SERIAL = 10_000;
  private static final int SERIALS = 90_000;
  private static final List<String> OPENINGS =
      List.of("WING", "SHUN", "FOOK", "KAM", "LEE", "TAK", "HOI", "CHUN", "MAN", "YUE");
  private static final List<String> ENDINGS =
      List.of("FAT", "HING", "LUNG", "KEE", "FUNG", "YIP", "ON", "WO", "SANG", "TAI");

  private final Set<Integer> given = new HashSet<>();

  /** As an honest vessel of that build would give. */
  AisIdentity of(Craft craft, double lengthM, RandomGenerator dice) {
    int country = dice.nextDouble() < 0.5 ? HONG_KONG : MAINLAND;
    int serial;
    do {
      serial = FIRST_SERIAL + dice.nextInt(SERIALS);
    } while (!given.add(country + serial));
    String name =
        OPENINGS.get(dice.nextInt(OPENINGS.size()))
            + " "
            + ENDINGS.get(dice.nextInt(ENDINGS.size()))
            + " "
            + (1 + dice.nextInt(99));
    return new AisIdentity(
        country + serial,
        0,
        name,
        (country == HONG_KONG ? "VR" : "BR") + (1_000 + dice.nextInt(9_000)),
        craft.shipType(),
        Math.rint(lengthM),
        Math.rint(Math.max(2, craft.beamShare() * lengthM)),
        Math.rint(10 * craft.draughtM()) / 10);
  }
}
