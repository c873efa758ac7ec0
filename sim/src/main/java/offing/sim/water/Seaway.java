package offing.sim.water;

/** How much room there is where vessels sail. Chart metres throughout. */
public interface Seaway {

  /** Water without a shore. */
  Seaway OPEN =
      new Seaway() {
        @Override
        public double roomM(double eastM, double northM) {
          return Water.MOST_ROOM_M;
        }

        @Override
        public boolean isClear(double x0, double y0, double x1, double y1, double roomM) {
          return roomM <= Water.MOST_ROOM_M;
        }

        @Override
        public boolean touchesLand(double x0, double y0, double x1, double y1) {
          return false;
        }
      };

  /** Metres to the nearest land, never too much, capped at {@link Water#MOST_ROOM_M}. */
  double roomM(double eastM, double northM);

  /** Whether a straight leg keeps that much room all along. */
  boolean isClear(double x0, double y0, double x1, double y1, double roomM);

  /** Whether a straight leg touches land, exactly. */
  boolean touchesLand(double x0, double y0, double x1, double y1);
}
