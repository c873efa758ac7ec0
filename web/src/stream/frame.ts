/** One binary frame: what changed in one tile of the picture. Columns: row `i` of each is the same track. */
export interface Frame {
  readonly seq: number;
  /** event time, epoch milliseconds */
  readonly timeMs: number;
  readonly tile: string;
  /** true: the rows are the whole tile; false: they are what changed */
  readonly whole: boolean;
  readonly id: Uint32Array;
  /** 1e-7 degrees */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  readonly sog: Uint16Array;
  readonly cog: Uint16Array;
  readonly hdg: Uint16Array;
  readonly flags: Uint8Array;
  readonly kind: Uint8Array;
  readonly age: Uint16Array;
  readonly nav: Uint8Array;
  readonly left: Uint32Array;
}
