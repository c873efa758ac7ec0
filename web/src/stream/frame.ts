import { decode, type TagDecoder } from 'cborg';

/** One binary frame: what changed in one tile of the picture. Columns: row `i` of each is the same track. */
export interface Frame {
  /** number of the tick */
  readonly seq: number;
  /** event time, epoch milliseconds */
  readonly timeMs: number;
  /** name of the tile, `x,y` */
  readonly tile: string;
  /** true: the rows are the whole tile; false: they are what changed */
  readonly whole: boolean;
  readonly id: Uint32Array;
  /** 1e-7 degrees, at the time of the observation */
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** 0.1 kn, 65535 not known */
  readonly sog: Uint16Array;
  /** 0.1 degree true, 65535 not known */
  readonly cog: Uint16Array;
  readonly hdg: Uint16Array;
  readonly flags: Uint8Array;
  readonly kind: Uint8Array;
  /** 0.1 s: time of the frame less time of the observation, never over 6553.4 s */
  readonly age: Uint16Array;
  readonly nav: Uint8Array;
  /** tracks that are no longer in this tile */
  readonly left: Uint32Array;
}

/** The wire's mark for a figure that is not known, in every 16 bit column. */
export const NOT_KNOWN = 65535;

/** RFC 8746 tags of the typed arrays that a frame may hold: all little-endian. */
const tags: Record<number, TagDecoder> = {
  64: (value) => new Uint8Array(aligned(value, 1)),
  69: (value) => new Uint16Array(aligned(value, 2)),
  70: (value) => new Uint32Array(aligned(value, 4)),
  78: (value) => new Int32Array(aligned(value, 4)),
};

const COLUMNS = {
  id: Uint32Array,
  lon: Int32Array,
  lat: Int32Array,
  sog: Uint16Array,
  cog: Uint16Array,
  hdg: Uint16Array,
  flags: Uint8Array,
  kind: Uint8Array,
  age: Uint16Array,
  nav: Uint8Array,
} as const;

/** Reads one frame. Members that are not known are passed over; a frame that lacks one, or whose columns differ in length, is refused by a throw. */
export function decodeFrame(bytes: Uint8Array): Frame {
  const map = decode(bytes, { tags }) as Record<string, unknown>;
  const frame = {
    seq: number(map, 'seq'),
    timeMs: number(map, 'time'),
    tile: member(map, 'tile', (value) => typeof value === 'string') as string,
    whole: member(map, 'whole', (value) => typeof value === 'boolean') as boolean,
    left: member(map, 'left', (value) => value instanceof Uint32Array) as Uint32Array,
  };
  return { ...frame, ...columns(map) };
}

type Columns = { readonly [K in keyof typeof COLUMNS]: InstanceType<(typeof COLUMNS)[K]> };

function columns(map: Record<string, unknown>): Columns {
  const rows = (map['id'] as ArrayLike<number> | undefined)?.length;
  const read: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(COLUMNS)) {
    read[name] = member(map, name, (value) => value instanceof type && value.length === rows);
  }
  return read as Columns;
}

function number(map: Record<string, unknown>, name: string): number {
  return member(map, name, (value) => typeof value === 'number') as number;
}

function member(map: Record<string, unknown>, name: string, isRight: (value: unknown) => boolean): unknown {
  if (!isRight(map[name])) throw new TypeError(`frame.${name}`);
  return map[name];
}

/** CBOR aligns nothing: the payload is copied to where a typed array may begin. Browsers are little-endian. */
function aligned(value: () => unknown, elementBytes: number): ArrayBuffer {
  const bytes = value();
  if (!(bytes instanceof Uint8Array) || bytes.byteLength % elementBytes !== 0) throw new TypeError('frame.column');
  return bytes.slice().buffer;
}
