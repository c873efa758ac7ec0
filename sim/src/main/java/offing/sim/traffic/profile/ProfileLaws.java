package offing.sim.traffic.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offing.area.Area;
import offing.area.Problem;
import offing.area.Zone;
import org.jspecify.annotations.Nullable;

/** What a traffic file must hold to beyond its form; finds every problem. */
final class ProfileLaws {
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern CODE = Pattern.compile("[A-Z]{5}");
  private static final double MOST_KN = 80;
  private static final double MOST_LATE_MINUTES = 60;
  private static final double MOST_MINUTES = 7 * 24 * 60;

  private final String file;
  private final Profile profile;
  private final Area area;
  private final Set<String> known = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  ProfileLaws(String file, Profile profile, Area area) {
    this.file = file;
    this.profile = profile;
    this.area = area;
  }

  List<Problem> problems() {
    light();
    profile.curves().forEach(this::weights);
    places();
    ports();
    need(profile.slips().areShares(), "/slips", "shares from 0 to 1 are needed");
    for (int i = 0; i < profile.groups().size(); i++) {
      group("/groups/" + i, profile.groups().get(i));
    }
    return problems;
  }

  private void light() {
    need(TIME.matcher(profile.light().dawn()).matches(), "/light/dawn", "HH:mm is needed");
    need(TIME.matcher(profile.light().dusk()).matches(), "/light/dusk", "HH:mm is needed");
    need(
        profile.light().dawn().compareTo(profile.light().dusk()) < 0,
        "/light",
        "dawn before dusk is needed");
  }

  private void weights(String name, List<Double> weights) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    need(
        weights.size() == Curve.HOURS && sum > 0 && weights.stream().allMatch(w -> w >= 0),
        "/curves/" + name,
        "24 numbers of 0 or more, not all of them 0, are needed");
  }

  private void places() {
    area.zones().stream().map(Zone::id).forEach(known::add);
    for (int i = 0; i < profile.places().size(); i++) {
      Profile.OpenPlace place = profile.places().get(i);
      String at = "/places/" + i;
      need(known.add(place.id()), at + "/id", "'" + place.id() + "' is there already");
      need(place.radiusM() > 0, at + "/radiusM", "more than 0 is needed");
      need(
          place.at().size() == 2 && area.bounds().contains(place.at().get(0), place.at().get(1)),
          at + "/at",
          "[lon, lat] inside the area's bounds is needed");
    }
  }

  private void ports() {
    for (int i = 0; i < profile.ports().size(); i++) {
      Profile.Port port = profile.ports().get(i);
      String at = "/ports/" + i;
      need(CODE.matcher(port.code()).matches(), at + "/code", "five capital letters are needed");
      for (String place : port.places()) {
        need(known.contains(place), at + "/places", "no zone or place '" + place + "'");
      }
    }
  }

  private void group(String at, Group group) {
    numbers(at, group);
    range(at + "/speedKn", group.speedKn(), 0.1, MOST_KN);
    range(at + "/workKn", group.workKn(), 0.1, MOST_KN);
    need(
        group.aisA() >= 0 && group.aisB() >= 0 && group.aisA() + group.aisB() <= 1,
        at,
        "aisA and aisB of 0 or more that make no more than 1 are needed");
    need(
        group.organisedShare() >= 0 && group.organisedShare() <= 1,
        at + "/aisSo",
        "a share is needed");
    need(!group.flags().isEmpty(), at + "/flags", "one or more are needed");
    need(!group.names().isEmpty(), at + "/names", "one or more are needed");
    need(!group.voyages().isEmpty(), at + "/voyages", "one or more are needed");
    for (int i = 0; i < group.voyages().size(); i++) {
      voyage(at + "/voyages/" + i, group, group.voyages().get(i));
    }
  }

  private void numbers(String at, Group group) {
    long given =
        Stream.of(group.headcount(), group.arrivals(), group.sailings())
            .filter(Objects::nonNull)
            .count();
    need(given == 1, at, "one of headcount, arrivals and sailings is needed");
    Group.Headcount headcount = group.headcount();
    if (headcount != null) {
      headcount(at + "/headcount", headcount);
    }
    rate(at + "/arrivals", group.arrivals());
    rate(at + "/sailings", group.sailings());
  }

  private void headcount(String at, Group.Headcount headcount) {
    need(
        headcount.day() >= 0 && headcount.night() >= 0 && headcount.atWeekends() >= 0,
        at,
        "numbers of 0 or more are needed");
    curve(at, headcount.curve());
  }

  private void rate(String at, Group.@Nullable Rate rate) {
    if (rate != null) {
      need(rate.perDay() > 0, at + "/perDay", "more than 0 is needed");
      range(at + "/lateMinutes", rate.lateMinutes(), 0, MOST_LATE_MINUTES);
      curve(at, rate.curve());
    }
  }

  private void curve(String at, @Nullable String name) {
    need(
        name == null || profile.curves().containsKey(name),
        at + "/curve",
        "no curve '" + name + "'");
  }

  private void voyage(String at, Group group, Voyage voyage) {
    need(voyage.share() > 0, at + "/share", "more than 0 is needed");
    need(voyage.way().size() >= 2, at + "/way", "a start and a destination are needed");
    for (String id : voyage.way()) {
      need(known.contains(id), at + "/way", "no zone or place '" + id + "'");
    }
    range(at + "/stayMinutes", voyage.stayMinutes(), 0, MOST_MINUTES);
    range(at + "/workMinutes", voyage.workMinutes(), 0, MOST_MINUTES);
    range(at + "/homeMinutes", voyage.homeMinutes(), 0, MOST_MINUTES);
    need(
        group.arrivals() == null || voyage.homeMinutes() == null,
        at + "/homeMinutes",
        "those who come and go have no home");
    need(
        group.sailings() == null || voyage.homeMinutes() != null,
        at + "/homeMinutes",
        "those who sail by the clock need a time at home");
    need(
        voyage.workMinutes() == null || group.workKn() != null,
        at + "/workMinutes",
        "workKn of the group is needed");
  }

  private void range(String at, @Nullable Range range, double min, double max) {
    need(
        range == null || (range.min() >= min && range.min() <= range.max() && range.max() <= max),
        at,
        "[min, max] from " + min + " to " + max + " is needed");
  }

  private void need(boolean holds, String field, String message) {
    if (!holds) {
      problems.add(new Problem(file, 0, field, message));
    }
  }
}
