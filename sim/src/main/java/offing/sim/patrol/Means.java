package offing.sim.patrol;

import offing.sim.patrol.meeting.Helm;
import offing.sim.patrol.meeting.Meetings;
import offing.sim.patrol.meeting.Sightings;
import offing.sim.vessel.Vessels;
import offing.sim.water.Water;

/** What every duty works with. */
record Means(
    Vessels vessels,
    Water water,
    Helm helm,
    Meetings meetings,
    Sightings sightings,
    Arrests arrests) {}
