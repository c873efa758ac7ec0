package offing.sim.traffic.ship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import offing.sim.traffic.profile.Profile;
import offing.sim.traffic.profile.Slips;
import offing.sim.traffic.profile.Weights;
import offing.sim.traffic.way.Haven;
import org.jspecify.annotations.Nullable;

/** What masters enter as their destination, in the many ways in which it is written. */
public final class Ports {
  /** ITU-R M.1371 gives a destination 20 characters. */
  private static final int LENGTH = 20;

  private final Map<String, List<Profile.Port>> byPlace = new LinkedHashMap<>();
  private final Slips slips;

  public Ports(Profile profile) {
    slips = profile.slips();
    for (Profile.Port port : profile.ports()) {
      for (String place : port.places()) {
        byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(port);
      }
    }
  }

  /** What is entered by one who is bound from one place to another; empty where nothing is. */
  public String entered(Haven from, Haven to, RandomGenerator dice) {
    double slip = dice.nextDouble();
    if (slip < slips.destinationMissing()) {
      return "";
    }
    boolean old = slip < slips.destinationMissing() + slips.destinationOld();
    String text = old ? written(to, from, dice) : written(from, to, dice);
    return text.length() > LENGTH ? text.substring(0, LENGTH) : text;
  }

  private String written(Haven from, Haven to, RandomGenerator dice) {
    Profile.Port port = port(to, dice);
    if (port == null) {
      return to.name().toUpperCase(Locale.ROOT);
    }
    Profile.Port last = port(from, dice);
    return switch (dice.nextInt(5)) {
      case 0 -> port.code();
      case 1 -> spaced(port.code());
      case 2 -> last == null ? port.code() : spaced(last.code()) + ">" + spaced(port.code());
      case 3 -> port.also().isEmpty() ? port.name() : Weights.any(port.also(), dice);
      default -> port.name();
    };
  }

  private Profile.@Nullable Port port(Haven at, RandomGenerator dice) {
    List<Profile.Port> ports = byPlace.get(at.id());
    return ports == null ? null : Weights.any(ports, dice);
  }

  /** As IMO SN.1/Circ.244 has it: country, space, place. */
  private static String spaced(String code) {
    return code.substring(0, 2) + " " + code.substring(2);
  }
}
