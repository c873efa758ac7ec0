package offing.sim.traffic.ship;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import offing.observation.CallSignSeries;
import offing.sim.traffic.profile.Group;
import offing.sim.traffic.profile.Slips;
import offing.sim.traffic.profile.Weights;
import offing.sim.vessel.AisClass;
import offing.sim.vessel.AisIdentity;
import offing.sim.vessel.Particulars;

/**
 * Gives vessels their particulars: names and numbers that look right and belong to nobody on
 * purpose. A number is given once in a run. Owned by the world's thread.
 */
public final class Registry {
  private static final List<String> OPENINGS =
      List.of(
          "BAR", "CAL", "DOR", "FEN", "GAL", "HAR", "KOR", "LIN", "MAR", "NOR", "OLM", "PEL", "QUA",
          "RIN", "SOL", "TAR", "VAN", "WES", "YAN", "ZEL");
  private static final List<String> MIDDLES =
      List.of("A", "E", "I", "O", "U", "AVE", "ERI", "ILO", "ORA", "UMI");
  private static final List<String> ENDINGS =
      List.of("BEL", "DAN", "FIN", "GOR", "LUS", "MEN", "NIR", "RAS", "SEN", "TIS", "VOR", "WYN");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int SERIALS = 900_000;
  private static final int FIRST_SERIAL = 100_000;

  /** ITU-R M.1371 gives a name 20 characters. */
  private static final int NAME_LENGTH = 20;

  private static final int FIRST_IMO = 910_000;
  private static final int IMO_COUNT = 85_000;

  private final Set<Integer> mmsis = new HashSet<>();
  private final Set<Integer> imos = new HashSet<>();
  private final Typist typist;

  public Registry(Slips slips) {
    typist = new Typist(slips);
  }

  /** A vessel of a group, the {@code n}th of it. */
  public Particulars enter(Group group, int n, RandomGenerator dice) {
    AisClass ais = aisClass(group, dice);
    Build build = Build.of(group.kind());
    double size = dice.nextDouble();
    double length = build.lengthM().min() + size * (build.lengthM().max() - build.lengthM().min());
    double lengthM = Math.rint(length);
    double beamM = Math.rint(Math.max(2, length * build.beamShare()));
    double draughtM = Math.rint(10 * (build.draughtM().min() + size * build.draughtSpanM())) / 10;
    return new Particulars(
        group.id() + "-" + n,
        group.kind(),
        ais,
        ais == AisClass.NONE
            ? AisIdentity.NONE
            : typist.enter(identity(group, n, build, lengthM, beamM, draughtM, dice), dice),
        lengthM,
        beamM,
        draughtM,
        build.radarCrossSectionM2().drawFactor(dice),
        build.heightM(),
        (int) Math.rint(Complement.of(group.kind()).drawFactor(dice)),
        group.units() == null ? "" : group.units().replace("{n}", unitNumber(n)));
  }

  /** What would be right. */
  private AisIdentity identity(
      Group group,
      int n,
      Build build,
      double lengthM,
      double beamM,
      double draughtM,
      RandomGenerator dice) {
    int mmsi = mmsi(group.flags(), dice);
    return new AisIdentity(
        mmsi,
        build.hasImo() ? imo(dice) : 0,
        name(group.names(), n, dice),
        callSign(mmsi, dice),
        build.shipType(),
        lengthM,
        beamM,
        draughtM);
  }

  private static String unitNumber(int n) {
    return String.format(Locale.ROOT, "%02d", n);
  }

  private static AisClass aisClass(Group group, RandomGenerator dice) {
    double draw = dice.nextDouble();
    if (draw < group.aisA()) {
      return AisClass.A;
    }
    if (draw >= group.aisA() + group.aisB()) {
      return AisClass.NONE;
    }
    return dice.nextDouble() < group.organisedShare() ? AisClass.B_SO : AisClass.B_CS;
  }

  private int mmsi(Map<String, Double> flags, RandomGenerator dice) {
    int mid = Integer.parseInt(Weights.draw(flags, dice));
    int mmsi;
    do {
      mmsi = mid * 1_000_000 + FIRST_SERIAL + dice.nextInt(SERIALS);
    } while (!mmsis.add(mmsi));
    return mmsi;
  }

  /** Six digits and a check digit: the last of the sum of each times 7 down to 2 (IMO A.1117). */
  private int imo(RandomGenerator dice) {
    int imo;
    do {
      int serial = FIRST_IMO + dice.nextInt(IMO_COUNT);
      int sum = 0;
      int rest = serial;
      for (int weight = 2; weight <= 7; weight++) {
        sum += weight * (rest % 10);
        rest /= 10;
      }
      imo = 10 * serial + sum % 10;
    } while (!imos.add(imo));
    return imo;
  }

  private static String name(List<String> patterns, int n, RandomGenerator dice) {
    String word = draw(OPENINGS, dice) + draw(MIDDLES, dice) + draw(ENDINGS, dice);
    String name = draw(patterns, dice).replace("{word}", word).replace("{n}", Integer.toString(n));
    return name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name;
  }

  /** Of a series of who gave the number, where that is known. */
  private static String callSign(int mmsi, RandomGenerator dice) {
    var sign = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      sign.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
    }
    List<String> all = CallSignSeries.of(mmsi);
    if (!all.isEmpty()) {
      String series = all.get(sign.charAt(0) % all.size());
      sign.replace(0, series.length(), series);
    }
    return sign.append(1 + dice.nextInt(9)).toString();
  }

  private static String draw(List<String> words, RandomGenerator dice) {
    return words.get(dice.nextInt(words.size()));
  }
}
