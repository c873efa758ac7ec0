import { Tagged, encode } from 'cborg';

const COLUMNS = /** @type {const} */ ({
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
});

/**
 * @typedef {{id: number, lon: number, lat: number, sog: number, cog: number, hdg: number, flags: number, kind: number, age: number, nav: number}} Row
 * one track in the units of the wire
 * @typedef {{seq: number, time: number, tile: string, whole: boolean, rows: readonly Row[], left: readonly number[]}} Tile
 */

/**
 * Encodes one frame as the server does.
 * @param {Tile} tile
 * @returns {Uint8Array}
 */
export function encodeFrame({ seq, time, tile, whole, rows, left }) {
  /** @type {Record<string, unknown>} */
  const map = { seq, time, tile, whole, left: tagged(Uint32Array.from(left)) };
  for (const [name, type] of Object.entries(COLUMNS)) {
    map[name] = tagged(type.from(rows.map((row) => row[/** @type {keyof Row} */ (name)])));
  }
  return encode(map);
}

/**
 * The typed array as RFC 8746 writes it, little-endian.
 * @param {Uint8Array | Uint16Array | Uint32Array | Int32Array} array
 */
function tagged(array) {
  const tag = array instanceof Uint8Array ? 64 : array instanceof Uint16Array ? 69 : array instanceof Uint32Array ? 70 : 78;
  return new Tagged(tag, new Uint8Array(array.buffer));
}
