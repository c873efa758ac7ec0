package offing.area;

import java.util.Arrays;
import java.util.List;

/**
 * A polynomial of two variables over a box: all terms up to degree {@value #DEGREE} together.
 *
 * <p>The variables are brought to [-1, 1] over the box first, so that no coefficient outgrows the
 * value and rounding stays far below a millimetre. Multiplications and additions only, in a fixed
 * order: the same bits on every machine.
 */
final class Polynomial {
  /** The highest power of both variables together. */
  static final int DEGREE = 5;

  /** How many terms that makes. */
  static final int TERMS = (DEGREE + 1) * (DEGREE + 2) / 2;

  private final Box box;
  private final double middleX;
  private final double middleY;
  private final double perX;
  private final double perY;

  /** By the power of y, then by the power of x: 1, x .. x5, y, yx .. yx4, .. y5. */
  private final double[] c;

  /** Where a polynomial was fitted, in the units of its variables. */
  record Box(double minX, double minY, double maxX, double maxY) {
    double middleX() {
      return (minX + maxX) / 2;
    }

    double middleY() {
      return (minY + maxY) / 2;
    }

    double halfX() {
      return (maxX - minX) / 2;
    }

    double halfY() {
      return (maxY - minY) / 2;
    }
  }

  Polynomial(Box box, double... coefficients) {
    if (coefficients.length != TERMS) {
      throw new IllegalArgumentException(coefficients.length + " coefficients, not " + TERMS);
    }
    this.box = box;
    middleX = box.middleX();
    middleY = box.middleY();
    perX = 1 / box.halfX();
    perY = 1 / box.halfY();
    c = coefficients.clone();
  }

  Box box() {
    return box;
  }

  List<Double> coefficients() {
    return Arrays.stream(c).boxed().toList();
  }

  /** The value at a place; beyond the box it is an extrapolation. */
  double at(double x, double y) {
    double u = (x - middleX) * perX;
    double v = (y - middleY) * perY;
    double[] k = c;
    double r5 = k[20];
    double r4 = k[18] + u * k[19];
    double r3 = k[15] + u * (k[16] + u * k[17]);
    double r2 = k[11] + u * (k[12] + u * (k[13] + u * k[14]));
    double r1 = k[6] + u * (k[7] + u * (k[8] + u * (k[9] + u * k[10])));
    double r0 = k[0] + u * (k[1] + u * (k[2] + u * (k[3] + u * (k[4] + u * k[5]))));
    return r0 + v * (r1 + v * (r2 + v * (r3 + v * (r4 + v * r5))));
  }

  /** How the value changes with y there, per unit of y. */
  double perYAt(double x, double y) {
    double u = (x - middleX) * perX;
    double v = (y - middleY) * perY;
    double slope = 0;
    for (int power = DEGREE; power >= 1; power--) {
      slope = slope * v + power * row(power, u);
    }
    return slope * perY;
  }

  /** What stands beside one power of y. */
  private double row(int powerOfY, double u) {
    int first = index(0, powerOfY);
    double value = 0;
    for (int power = DEGREE - powerOfY; power >= 0; power--) {
      value = value * u + c[first + power];
    }
    return value;
  }

  /** Where the coefficient of x to the i times y to the j stands. */
  static int index(int i, int j) {
    return j * (DEGREE + 1) - j * (j - 1) / 2 + i;
  }
}
