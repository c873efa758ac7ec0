package offing.area;

/**
 * How much water a vessel needs, by class: no soundings of an area are free to use, so no metres.
 * In the order of depth.
 */
public enum Draught {
  /** Boats, launches and fast craft: some 2 m and less. */
  SHALLOW,
  /** Coasters, river trade, tugs, barges and fishing vessels: some 5 m and less. */
  MEDIUM,
  /** Ocean-going ships. */
  DEEP
}
