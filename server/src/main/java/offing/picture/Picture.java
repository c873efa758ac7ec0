package offing.picture;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import offing.area.Area;
import offing.observation.AidReport;
import offing.observation.AisReport;
import offing.observation.AisStatic;
import offing.observation.Footage;
import offing.observation.Observation;
import offing.observation.RadarPlot;
import offing.observation.UnitReport;
import offing.observation.Weather;

/**
 * The picture: every track at an instant, brought forward tick by tick of event time. Owned by one
 * thread, the run's or the trial's.
 */
public final class Picture {
  private final TrackTable table;
  private final TrackGrid grid;
  private final Adoption adoption;
  private final Doubles doubles;
  private final Oddities oddities;
  private final ClutterMap clutter;
  private final Biases biases;
  private final Turning turning;
  private final Ageing ageing;
  private final Cases cases = new Cases();
  private final Reports reports;
  private final Plots plots;
  private final Sightings sightings;
  private final TrackView view;
  private final Evidence evidence;
  private long tickMs;

  public Picture(Area area) {
    this(area, new Offenders());
  }

  /** {@code offenders}: who was odd is counted there; whoever keeps it writes it. */
  public Picture(Area area, Offenders offenders) {
    oddities = new Oddities(offenders);
    Radars radars = new Radars(area);
    table = new TrackTable(radars.count());
    grid = new TrackGrid(Extent.of(area));
    adoption = new Adoption(table, grid);
    doubles = new Doubles(table, grid, adoption);
    clutter = new ClutterMap(radars);
    Existence existence = new Existence(table, radars, clutter);
    Room room = new Room(table, Room.MOST_TRACKS);
    reports = new Reports(area, table, adoption, room, oddities);
    biases = new Biases(radars);
    turning = new Turning(radars);
    Follow follow = new Follow(area, table);
    Echoes echoes = new Echoes(table, radars, follow);
    ageing = new Ageing(table, existence, echoes, new Shore(area));
    plots = new Plots(radars, table, grid, existence, echoes, biases, turning, follow, oddities);
    sightings = new Sightings(area, radars, table, grid, existence, follow);
    view = new TrackView(table, radars);
    evidence = new EvidenceView(table, view, radars);
  }

  /** The tracks as of the last tick; the same object for the life of the picture. */
  public Tracks tracks() {
    return view;
  }

  /** How sure it is of them; by the same slots. */
  public Estimates estimates() {
    return view;
  }

  /** How each radar of the area is registered, in the area's order. */
  public List<Registration> registrations() {
    return biases.all();
  }

  /** What speaks against what they say of themselves; by the same slots. */
  public Evidence evidence() {
    return evidence;
  }

  /** Whether no track is left that could grow old. */
  public boolean isEmpty() {
    return table.isEmpty();
  }

  /** What was odd so far, by its stable reason; sorted. */
  public SortedMap<String, Long> oddities() {
    return oddities.byReason();
  }

  /**
   * Brings the picture to the end of a tick.
   *
   * @param atMs event time of the tick's end, epoch milliseconds, never back
   * @param observations what was observed up to then and not yet handed in, in order of event time;
   *     older ones do not move a track back
   */
  public void advance(long atMs, List<Observation> observations) {
    tickMs = atMs;
    table.release();
    adoption.begin(atMs);
    reports.begin(atMs);
    for (Observation observation : observations) {
      observation.match(cases);
    }
    turning.advance(atMs);
    plots.apply(atMs);
    sightings.apply(atMs);
    ageing.advance(atMs);
    doubles.advance(atMs);
  }

  /** Writes the whole state, bit for bit. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(tickMs);
    table.write(out);
    clutter.write(out);
    biases.write(out);
    turning.write(out);
    reports.write(out);
    oddities.write(out);
  }

  /** Reads what {@link #write} wrote under the same area. */
  public void read(DataInput in) throws IOException {
    tickMs = in.readLong();
    table.read(in);
    clutter.read(in);
    biases.read(in);
    turning.read(in);
    reports.read(in);
    oddities.read(in);
  }

  /** Who takes what. Weather makes no track. */
  private final class Cases implements Observation.Cases<Boolean> {
    @Override
    public Boolean aisReport(AisReport report) {
      reports.ais(report);
      return true;
    }

    @Override
    public Boolean aisStatic(AisStatic report) {
      reports.statics(report);
      return true;
    }

    @Override
    public Boolean aidReport(AidReport report) {
      reports.aid(report);
      return true;
    }

    @Override
    public Boolean radarPlot(RadarPlot plot) {
      plots.add(plot, tickMs);
      return true;
    }

    @Override
    public Boolean footage(Footage frame) {
      sightings.add(frame);
      return true;
    }

    @Override
    public Boolean unitReport(UnitReport report) {
      reports.unit(report);
      return true;
    }

    @Override
    public Boolean weather(Weather weather) {
      return false;
    }
  }
}
