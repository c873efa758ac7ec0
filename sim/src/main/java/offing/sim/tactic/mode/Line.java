package offing.sim.tactic.mode;

import offing.sim.BoundaryCrossing;
import offing.sim.water.Way;

/** A way that is measured from its start, metres. */
record Line(Way way) {

  double lengthM() {
    return way.lengthM();
  }

  /** Metres from its start to where it first crosses the boundary; NaN where it does not. */
  double crossingM(BoundaryCrossing boundary) {
    double before = 0;
    for (int i = 1; i < way.size(); i++) {
      double share = boundary.firstShare(way.x()[i - 1], way.y()[i - 1], way.x()[i], way.y()[i]);
      if (share <= 1) {
        return before + share * legM(i);
      }
      before += legM(i);
    }
    return Double.NaN;
  }

  /** The place so far along it, as {east, north}; its ends where that is beyond them. */
  double[] at(double metres) {
    double rest = Math.max(0, metres);
    for (int i = 1; i < way.size(); i++) {
      double legM = legM(i);
      if (rest < legM) {
        double share = rest / legM;
        return new double[] {
          way.x()[i - 1] + share * (way.x()[i] - way.x()[i - 1]),
          way.y()[i - 1] + share * (way.y()[i] - way.y()[i - 1])
        };
      }
      rest -= legM;
    }
    return new double[] {way.x()[way.size() - 1], way.y()[way.size() - 1]};
  }

  /** Its first part. {@code metres} over 0 and under its length. */
  Way head(double metres) {
    double[] end = at(metres);
    int legs = legsWithin(metres);
    var x = new double[legs + 2];
    var y = new double[legs + 2];
    System.arraycopy(way.x(), 0, x, 0, legs + 1);
    System.arraycopy(way.y(), 0, y, 0, legs + 1);
    x[legs + 1] = end[0];
    y[legs + 1] = end[1];
    return new Way(x, y);
  }

  /** What is left of it after its first part. */
  Way tail(double metres) {
    return new Line(way.reversed()).head(lengthM() - metres).reversed();
  }

  /** Whole legs that end before that. */
  private int legsWithin(double metres) {
    double rest = metres;
    int legs = 0;
    while (legs + 2 < way.size() && rest > legM(legs + 1)) {
      rest -= legM(++legs);
    }
    return legs;
  }

  private double legM(int i) {
    double dx = way.x()[i] - way.x()[i - 1];
    double dy = way.y()[i] - way.y()[i - 1];
    return Math.sqrt(dx * dx + dy * dy);
  }
}
