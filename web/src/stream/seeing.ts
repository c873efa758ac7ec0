/** What the sensors see, and where they look. */

/** Where the radars that are heard would see a target of that size, in the sea that was observed last. */
export interface Coverage {
  /** west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  readonly cellDeg: number;
  readonly columns: number;
  readonly rows: number;
  /** base64, one byte a cell, by row from the south, each from the west: chance of a plot in hundredths; 255 is land */
  readonly values: string;
  readonly crossSectionM2: number;
  readonly waveHeightM: number;
  readonly seaState: number;
  /** ids of the radars that are heard */
  readonly radars: readonly string[];
}
