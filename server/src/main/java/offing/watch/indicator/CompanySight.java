package offing.watch.indicator;

import offing.picture.Tracks;

/** Who is near the track that a {@link Sight} is turned to. Owned by the run's thread. */
final class CompanySight {
  private final Sight sight;
  private final Tracks tracks;
  private final Company company;

  CompanySight(Sight sight, Tracks tracks, Company company) {
    this.sight = sight;
    this.tracks = tracks;
    this.company = company;
  }

  double companionM() {
    return company.surroundings().nearestM(sight.slot());
  }

  double companionMinutes() {
    return sight.minutesSince(company.mates().mateSinceMs(sight.slot()));
  }

  String companionKind() {
    int nearest = company.surroundings().nearest(sight.slot());
    return nearest == Surroundings.NOBODY ? "none" : Definitions.kindWord(tracks.kind(nearest));
  }

  double companionLengthM() {
    int nearest = company.surroundings().nearest(sight.slot());
    return nearest == Surroundings.NOBODY ? Double.NaN : tracks.lengthM(nearest);
  }

  double companionSogKn() {
    int nearest = company.surroundings().nearest(sight.slot());
    return nearest == Surroundings.NOBODY ? Double.NaN : tracks.sogKn(nearest);
  }

  double vesselsBeside() {
    return company.surroundings().besideCount(sight.slot());
  }

  double patrolBesideMinutes() {
    return sight.minutesSince(company.patrols().besideSinceMs(sight.slot()));
  }

  double nearestPatrolNm() {
    return company.patrols().nearestM(sight.slot()) * Sight.NM_PER_M;
  }

  double nearestPatrolMinutes() {
    return company.patrols().meetingS(sight.slot()) / 60;
  }

  double lastMomentToTaskMinutes() {
    double crossingM = sight.metresToCrossing();
    if (Double.isNaN(crossingM)) {
      return Double.NaN;
    }
    double eastM = tracks.eastM(sight.slot()) + sight.courseEast() * crossingM;
    double northM = tracks.northM(sight.slot()) + sight.courseNorth() * crossingM;
    return sight.minutesToBoundary()
        - company.patrols().reachingS(sight.slot(), eastM, northM) / 60;
  }

  double shadowingPatrolMinutes() {
    return sight.minutesSince(company.patrols().shadowSinceMs(sight.slot()));
  }

  double fastBeside() {
    return company.surroundings().fastBeside(sight.slot());
  }

  double alongsideMinutes() {
    return sight.minutesSince(company.rendezvous().alongsideSinceMs(sight.slot()));
  }

  double visitorTopKn() {
    return company.rendezvous().visitorTopKn(sight.slot());
  }

  double cpaM() {
    return company.surroundings().cpaM(sight.slot());
  }

  double tcpaMinutes() {
    return company.surroundings().tcpaS(sight.slot()) / 60;
  }

  double cpaSogKn() {
    int other = company.surroundings().closest(sight.slot());
    return other == Surroundings.NOBODY ? Double.NaN : tracks.sogKn(other);
  }

  double cpaLengthM() {
    int other = company.surroundings().closest(sight.slot());
    return other == Surroundings.NOBODY ? Double.NaN : tracks.lengthM(other);
  }
}
