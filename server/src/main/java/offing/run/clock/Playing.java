package offing.run.clock;

/** What an order does to a clock's going on. */
public enum Playing {
  GO_ON,
  PAUSE,
  AS_IT_IS
}
