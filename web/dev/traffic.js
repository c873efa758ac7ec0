/** Invented traffic over the real water, for looking at the chart without a server. No law of ship or sea is obeyed. */

const NM = 1852;
const DEGREE_M = 111_195;

/** @param {number} seed @returns {() => number} numbers in [0, 1) (mulberry32) */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @typedef {{ id: number, kind: number, flags: number, name: string, lengthM: number, shipType: number, nav: number, everyS: number,
 *   at: (seconds: number) => {lon: number, lat: number, sogKn: number, cogDeg: number}, silentFromS?: number }} Vessel
 */

/** @param {number[][]} line @param {number} metres along it, there and back for ever */
function along(line, metres) {
  const legs = line.slice(1).map((to, i) => ({ from: line[i], to, m: distanceM(line[i], to) }));
  const totalM = legs.reduce((sum, leg) => sum + leg.m, 0);
  const turn = ((metres % (2 * totalM)) + 2 * totalM) % (2 * totalM);
  const back = turn > totalM;
  let left = back ? 2 * totalM - turn : turn;
  const leg = legs.find((each) => (left -= each.m) <= 0) ?? legs[legs.length - 1];
  const share = 1 + left / leg.m;
  const bearing = bearingDeg(leg.from, leg.to);
  return {
    lon: leg.from[0] + (leg.to[0] - leg.from[0]) * share,
    lat: leg.from[1] + (leg.to[1] - leg.from[1]) * share,
    cogDeg: (bearing + (back ? 180 : 0)) % 360,
  };
}

/** @param {number[]} a @param {number[]} b */
function distanceM(a, b) {
  return Math.hypot((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1]) * DEGREE_M;
}

/** @param {number[]} a @param {number[]} b */
function bearingDeg(a, b) {
  return ((Math.atan2((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1]) * 180) / Math.PI + 360) % 360;
}

const NAMES = ['PACIFIC ORCHID', 'KOTA SERI', 'NORDIC HERON', 'CAPE TAIKOO', 'XIN HAI TONG 9', 'OCEAN JADE', 'SEA CAT 7', 'MING FAT 26', 'EVER LOTUS', 'YUE HANG 328'];

/**
 * @param {import('geojson').FeatureCollection} zones
 * @returns {Vessel[]}
 */
export function invent(zones) {
  const roll = dice(7);
  /** @type {Vessel[]} */
  const fleet = [];
  const lines = zones.features.filter((zone) => ['fairway', 'ferry-route', 'tss'].includes(zone.properties?.kind));
  /** @param {Omit<Vessel, 'id'>} vessel */
  const add = (vessel) => fleet.push({ id: 1001 + fleet.length, ...vessel });

  for (const zone of lines) {
    const line = /** @type {import('geojson').LineString} */ (zone.geometry).coordinates;
    const fast = zone.properties?.kind === 'ferry-route';
    for (let i = 0; i < 8; i++) {
      const sogKn = fast && i < 3 ? 24 + roll() * 12 : 5 + roll() * 11;
      const start = roll() * 200_000;
      const side = (roll() - 0.5) * 0.006;
      const big = !fast && i % 3 === 0;
      const classB = i % 4 === 3;
      const radarToo = roll() < 0.5;
      add({
        kind: classB ? 2 : 1,
        flags: 1 | (radarToo ? 2 : 0),
        name: i % 4 === 0 ? NAMES[fleet.length % NAMES.length] : '',
        lengthM: big ? 180 + roll() * 160 : 20 + roll() * 60,
        shipType: fast ? 40 : 70,
        nav: 0,
        everyS: classB ? 30 : 8,
        at: (s) => {
          const place = along(line, start + (s * sogKn * NM) / 3600);
          return { ...place, lon: place.lon + side, lat: place.lat - side, sogKn };
        },
        ...(roll() < 0.03 ? { silentFromS: 0 } : {}),
      });
    }
  }
  for (const zone of zones.features) {
    if (zone.geometry.type !== 'Point') continue;
    const [lon, lat] = zone.geometry.coordinates;
    const kind = zone.properties?.kind;
    const count = kind === 'anchorage' ? 7 : kind === 'fishing-ground' ? 9 : 0;
    for (let i = 0; i < count; i++) {
      const r = ((zone.properties?.radiusM ?? 800) / DEGREE_M) * Math.sqrt(roll());
      const turn = roll() * 360;
      const place = { lon: lon + r * Math.sin(turn), lat: lat + r * Math.cos(turn) };
      if (kind === 'anchorage') {
        add({ kind: 1, flags: 3, name: '', lengthM: 120 + roll() * 200, shipType: 80, nav: 1, everyS: 180, at: () => ({ ...place, sogKn: 0.1, cogDeg: turn }) });
      } else {
        const sogKn = 1 + roll() * 3;
        const line = [[place.lon, place.lat], [place.lon + (roll() - 0.5) * 0.02, place.lat + (roll() - 0.5) * 0.02]];
        add({ kind: 0, flags: 2, name: '', lengthM: 0, shipType: 0, nav: 15, everyS: 3, at: (s) => ({ ...along(line, (s * sogKn * NM) / 3600), sogKn }) });
      }
    }
  }
  const patrols = [[[113.89, 22.33], [113.87, 22.25]], [[113.87, 22.19], [113.84, 22.16]], [[114.05, 22.18], [114.12, 22.17]], [[114.0, 22.36], [113.96, 22.37]], [[114.16, 22.27], [114.11, 22.3]], [[114.3, 22.2], [114.32, 22.28]]];
  patrols.forEach((line, i) =>
    add({ kind: 6, flags: 65, name: `PL ${[61, 82, 45, 33, 70, 24][i]}`, lengthM: 30, shipType: 55, nav: 0, everyS: 6, at: (s) => ({ ...along(line, (s * 12 * NM) / 3600), sogKn: 12 }) }),
  );
  fleet.push({ id: 412, kind: 0, flags: 2 | 32, name: '', lengthM: 0, shipType: 0, nav: 15, everyS: 2, at: (s) => ({ ...along([[113.795, 22.05], [113.83, 22.11], [113.87, 22.17], [113.9, 22.22]], (s * 47.2 * NM) / 3600), sogKn: 47.2 }) });
  fleet.push({ id: 388, kind: 2, flags: 33, name: 'MING FAT 26', lengthM: 22, shipType: 70, nav: 0, everyS: 30, at: (s) => ({ ...along([[113.82, 22.36], [113.87, 22.39]], (s * 4 * NM) / 3600), sogKn: 4 }) });
  [[114.02, 22.205], [113.98, 22.155], [114.2, 22.24]].forEach(([lon, lat], i) =>
    fleet.push({ id: 7001 + i, kind: 3, flags: 1, name: 'BUOY', lengthM: 0, shipType: 0, nav: 15, everyS: 180, at: () => ({ lon, lat, sogKn: 0, cogDeg: 0 }) }),
  );
  fleet.push({ id: 7010, kind: 7, flags: 33, name: 'SART ACTIVE', lengthM: 0, shipType: 0, nav: 14, everyS: 10, at: () => ({ lon: 114.25, lat: 22.14, sogKn: 0, cogDeg: 0 }) });
  return fleet;
}
