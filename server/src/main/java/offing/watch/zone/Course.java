package offing.watch.zone;

/** A way from a place, and what it meets first. Chart metres. Owned by one question. */
final class Course {
  final double x;
  final double y;

  /** A unit vector. */
  final double courseX;

  final double courseY;
  final double perX;
  final double perY;

  /** The piece that is met first so far; -1 for none. */
  int first = -1;

  /** How far that is; at the beginning, how far is looked. */
  double nearestM;

  Course(double x, double y, double courseX, double courseY, double limitM) {
    this.x = x;
    this.y = y;
    this.courseX = courseX;
    this.courseY = courseY;
    perX = 1 / courseX;
    perY = 1 / courseY;
    nearestM = limitM;
  }

  /** Of two pieces that are met at one place, the one with the lower number is met. */
  void meet(int piece, double metres) {
    if (metres < nearestM || (metres == nearestM && (first < 0 || piece < first))) {
      nearestM = metres;
      first = piece;
    }
  }
}
