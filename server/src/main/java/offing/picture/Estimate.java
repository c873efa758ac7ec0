package offing.picture;

/**
 * What is believed of one vessel's place and velocity in the chart plane, with its covariance: a
 * Kalman filter of constant velocity and white acceleration noise.
 *
 * <p>Metres and metres a second. A working row: loaded from the columns, changed, stored again.
 * Owned by the run's thread.
 */
final class Estimate {
  /* State [x, y, u, w] with u = dx/dt, w = dy/dt; the ten entries of the symmetric covariance are
   * named by their pair. Prediction and update after Bar-Shalom, Li, Kirubarajan, "Estimation with
   * Applications to Tracking and Navigation" (2001), 5.2.5 and 6.2.2: continuous white noise
   * acceleration of power spectral density q, m2/s3.
   */
  double x;
  double y;
  double u;
  double w;
  double pxx;
  double pxy;
  double pyy;
  double pxu;
  double pxw;
  double pyu;
  double pyw;
  double puu;
  double puw;
  double pww;

  /**
   * Starts at a place with its covariance, at rest, the velocity known to {@code speedSigmaMps}.
   */
  void start(
      double eastM, double northM, double rxx, double rxy, double ryy, double speedSigmaMps) {
    x = eastM;
    y = northM;
    pxx = rxx;
    pxy = rxy;
    pyy = ryy;
    velocity(0, 0, speedSigmaMps);
  }

  /** Sets the place, independent of the velocity. */
  void place(double eastM, double northM, double variance) {
    x = eastM;
    y = northM;
    pxx = variance;
    pxy = 0;
    pyy = variance;
    pxu = 0;
    pxw = 0;
    pyu = 0;
    pyw = 0;
  }

  /** Sets the velocity, independent of the place. */
  void velocity(double eastMps, double northMps, double sigmaMps) {
    u = eastMps;
    w = northMps;
    pxu = 0;
    pxw = 0;
    pyu = 0;
    pyw = 0;
    puu = sigmaMps * sigmaMps;
    puw = 0;
    pww = puu;
  }

  /** Lets {@code dtS} seconds pass under manoeuvres of density {@code q}, m2/s3. */
  void advance(double dtS, double q) {
    x += u * dtS;
    y += w * dtS;
    double half = q * dtS * dtS / 2;
    double third = q * dtS * dtS * dtS / 3;
    pxx += dtS * (2 * pxu + dtS * puu) + third;
    pxy += dtS * (pxw + pyu + dtS * puw);
    pyy += dtS * (2 * pyw + dtS * pww) + third;
    pxu += dtS * puu + half;
    pxw += dtS * puw;
    pyu += dtS * puw;
    pyw += dtS * pww + half;
    puu += q * dtS;
    pww += q * dtS;
  }

  /** Whether the root of the trace of the place's covariance is no more, metres. */
  boolean isKnownTo(double mostM) {
    return pxx + pyy <= mostM * mostM;
  }

  /** Squared Mahalanobis distance of a measured place with its covariance. */
  double distanceSquared(double eastM, double northM, double rxx, double rxy, double ryy) {
    double sxx = pxx + rxx;
    double sxy = pxy + rxy;
    double syy = pyy + ryy;
    double ex = eastM - x;
    double ey = northM - y;
    return (syy * ex * ex - 2 * sxy * ex * ey + sxx * ey * ey) / (sxx * syy - sxy * sxy);
  }

  /** Likelihood of a measured place, but for a constant factor. */
  double likelihood(double eastM, double northM, double rxx, double rxy, double ryy) {
    double sxy = pxy + rxy;
    double determinant = (pxx + rxx) * (pyy + ryy) - sxy * sxy;
    double distance = distanceSquared(eastM, northM, rxx, rxy, ryy);
    return StrictMath.exp(-distance / 2) / Math.sqrt(determinant);
  }

  /**
   * Becomes the normal distribution of the same mean and covariance as a mixture of two.
   *
   * @param bWeight how much of {@code b}, [0, 1]; the rest is {@code a}; either may be this
   */
  void mix(Estimate a, Estimate b, double bWeight) {
    double aWeight = 1 - bWeight;
    double spread = aWeight * bWeight;
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double du = b.u - a.u;
    double dw = b.w - a.w;
    pxx = aWeight * a.pxx + bWeight * b.pxx + spread * dx * dx;
    pxy = aWeight * a.pxy + bWeight * b.pxy + spread * dx * dy;
    pyy = aWeight * a.pyy + bWeight * b.pyy + spread * dy * dy;
    pxu = aWeight * a.pxu + bWeight * b.pxu + spread * dx * du;
    pxw = aWeight * a.pxw + bWeight * b.pxw + spread * dx * dw;
    pyu = aWeight * a.pyu + bWeight * b.pyu + spread * dy * du;
    pyw = aWeight * a.pyw + bWeight * b.pyw + spread * dy * dw;
    puu = aWeight * a.puu + bWeight * b.puu + spread * du * du;
    puw = aWeight * a.puw + bWeight * b.puw + spread * du * dw;
    pww = aWeight * a.pww + bWeight * b.pww + spread * dw * dw;
    x = aWeight * a.x + bWeight * b.x;
    y = aWeight * a.y + bWeight * b.y;
    u = aWeight * a.u + bWeight * b.u;
    w = aWeight * a.w + bWeight * b.w;
  }

  void copy(Estimate from) {
    x = from.x;
    y = from.y;
    u = from.u;
    w = from.w;
    pxx = from.pxx;
    pxy = from.pxy;
    pyy = from.pyy;
    pxu = from.pxu;
    pxw = from.pxw;
    pyu = from.pyu;
    pyw = from.pyw;
    puu = from.puu;
    puw = from.puw;
    pww = from.pww;
  }

  /** Takes a measured place with its covariance. */
  void update(double eastM, double northM, double rxx, double rxy, double ryy) {
    double sxx = pxx + rxx;
    double sxy = pxy + rxy;
    double syy = pyy + ryy;
    double det = sxx * syy - sxy * sxy;
    double ixx = syy / det;
    double ixy = -sxy / det;
    double iyy = sxx / det;
    double gx0 = pxx * ixx + pxy * ixy;
    double gx1 = pxx * ixy + pxy * iyy;
    double gy0 = pxy * ixx + pyy * ixy;
    double gy1 = pxy * ixy + pyy * iyy;
    double gu0 = pxu * ixx + pyu * ixy;
    double gu1 = pxu * ixy + pyu * iyy;
    double gw0 = pxw * ixx + pyw * ixy;
    double gw1 = pxw * ixy + pyw * iyy;
    double ex = eastM - x;
    double ey = northM - y;
    x += gx0 * ex + gx1 * ey;
    y += gy0 * ex + gy1 * ey;
    u += gu0 * ex + gu1 * ey;
    w += gw0 * ex + gw1 * ey;
    puu -= gu0 * pxu + gu1 * pyu;
    puw -= gu0 * pxw + gu1 * pyw;
    pww -= gw0 * pxw + gw1 * pyw;
    double newXu = pxu - gx0 * pxu - gx1 * pyu;
    double newXw = pxw - gx0 * pxw - gx1 * pyw;
    pyu -= gy0 * pxu + gy1 * pyu;
    pyw -= gy0 * pxw + gy1 * pyw;
    pxu = newXu;
    pxw = newXw;
    double newXx = pxx - gx0 * pxx - gx1 * pxy;
    double newXy = pxy - gx0 * pxy - gx1 * pyy;
    pyy -= gy0 * pxy + gy1 * pyy;
    pxx = newXx;
    pxy = newXy;
  }
}
