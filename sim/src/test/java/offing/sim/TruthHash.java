package offing.sim;

/** FNV-1a over the exact bits of every vessel at every step. */
final class TruthHash implements TruthSink {
  private long hash = 0xcbf29ce484222325L;

  @Override
  public void accept(long timeMs, Truth truth) {
    mix(timeMs);
    for (int i = 0; i < truth.size(); i++) {
      mix(truth.vessel(i).hashCode());
      mix(Double.doubleToLongBits(truth.eastM(i)));
      mix(Double.doubleToLongBits(truth.northM(i)));
      mix(Double.doubleToLongBits(truth.sogMps(i)));
    }
  }

  private void mix(long bits) {
    hash = (hash ^ bits) * 0x100000001b3L;
    hash ^= hash >>> 29;
  }

  String hex() {
    return Long.toHexString(hash);
  }
}
