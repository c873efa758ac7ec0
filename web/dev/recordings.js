/**
 * Invented recordings for work on the Replay page: a day over the real water, one that a run still writes, and an import
 * without alerts. Everything is a function of time, so that any moment can be shown, forwards and backwards.
 */
import { dice } from './traffic.js';
import { encodeFrame } from './wire.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 00:00 in Hong Kong */
const DAY_MS = Date.parse('2026-11-13T16:00:00.000Z');
const rfc = (/** @type {number} */ ms) => new Date(ms).toISOString();
/** @param {string} hhmmss of that day in Hong Kong */
const at = (hhmmss) => DAY_MS + hhmmss.split(':').reduce((sum, part, i) => sum + Number(part) * [HOUR, MINUTE, 1000][i], 0);

/** The craft that the story is about: loads, dashes over the line, is lost behind a breakwater. */
const DASH = { id: 388, from: at('02:21:00'), to: at('02:43:30'), slowKn: 1.1, fastKn: 52.4, fastFrom: at('02:36:18') };
const DASH_PATH = [[113.9405, 22.372], [113.9335, 22.3775], [113.868, 22.436], [113.86, 22.47], [113.9, 22.5]];

const TITLES = [
  ['alarm', 'Rendezvous, then loading', 388, '02:27:30'],
  ['warning', 'AIS silent near the line', 1020, '02:29:36'],
  ['alarm', 'Dash after loading', 388, '02:36:18'],
  ['caution', 'Speed near marine park', 1004, '02:38:48'],
  ['warning', 'Second craft fast outbound', 1011, '02:40:12'],
  ['alarm', 'Dark craft, fast inbound', 412, '02:43:50'],
];
const MORE = [['caution', 'One identity, two places'], ['warning', 'Collision risk'], ['caution', 'AIS silent in the lane'], ['warning', 'Loitering near the line'], ['alarm', 'Fast and dark, outbound']];

/** @typedef {{ id: string, title: string, kind: string, source: string, seed: number, simulated: boolean, from: number, to: () => number, growing: boolean, current: boolean, quiet?: boolean, gaps: number[][] }} Kept */
/** @typedef {import('./traffic.js').Vessel} Vessel */

/**
 * @param {Vessel[]} fleet
 * @param {{ startMs: number, now: () => number, area: { id: string, name: string, bounds: number[], timeZone: string } }} run
 */
export function inventRecordings(fleet, run) {
  const log = inventLog(fleet);
  const crossings = inventCrossings();
  /** @type {Kept[]} */
  const kept = [
    { id: 'now-night-dash', title: 'Night dash', kind: 'simulation', source: 'night-dash', seed: 7, simulated: true, from: run.startMs - 10 * MINUTE, to: run.now, growing: true, current: true, gaps: [] },
    { id: 'urmston-14-nov', title: 'Urmston Road, 14 November', kind: 'simulation', source: 'urmston-14-nov', seed: 103, simulated: true, from: DAY_MS, to: () => DAY_MS + 24 * HOUR, growing: false, current: false, gaps: [[at('05:10:00'), at('05:26:30')]] },
    { id: 'kattegat-import', title: 'Kattegat, one hour of AIS', kind: 'import', source: 'aisdk-2026-11-01.csv', seed: 0, simulated: false, from: at('10:00:00'), to: () => at('11:00:00'), growing: false, current: false, quiet: true, gaps: [] },
  ];

  /** @param {Kept} each */
  const described = (each) => ({
    id: each.id, title: each.title, kind: each.kind, source: each.source, seed: each.seed, simulated: each.simulated, area: run.area.id,
    from: rfc(each.from), to: rfc(each.to()), seconds: Math.round((each.to() - each.from) / 1000), bytes: Math.round(((each.to() - each.from) / 1000) * 2300), tracks: 412,
    alerts: within(each, alertsOf(each).map((alert) => alert.raised)).length, crossings: within(each, crossingsOf(each).map((crossing) => crossing.ms)).length,
    growing: each.growing, closed: !each.growing, current: each.current,
  });
  /** @param {Kept} each @param {number[]} times */
  const within = (each, times) => times.filter((time) => time >= each.from && time <= each.to());
  /** @param {Kept} each */
  const alertsOf = (each) => (each.quiet ? [] : log.alerts.filter((alert) => alert.raised >= each.from && alert.raised <= each.to()));
  /** @param {Kept} each */
  const entriesOf = (each) => (each.quiet ? [] : log.entries.filter((entry) => entry.ms >= each.from && entry.ms <= each.to()));
  /** @param {Kept} each */
  const crossingsOf = (each) => crossings.filter((crossing) => crossing.ms >= each.from && crossing.ms <= each.to());
  const isGap = (/** @type {Kept} */ each, /** @type {number} */ ms) => each.gaps.some(([from, to]) => ms >= from && ms < to);

  /** @param {Kept} each @param {number} buckets @param {number} from @param {number} to */
  function timeline(each, buckets, from, to) {
    const stepMs = (to - from) / buckets;
    const tracks = Array.from({ length: buckets }, (_, i) => (isGap(each, from + (i + 0.5) * stepMs) ? null : shownAt(fleet, from + (i + 0.5) * stepMs).length));
    return {
      from: rfc(from), to: rfc(to), stepMs, tracks,
      alerts: alertsOf(each).map(({ raised, ended, ...alert }) => ({ ...alert, raisedAt: rfc(raised), ...(ended < each.to() && { endedAt: rfc(ended) }) })),
      crossings: crossingsOf(each).map(({ ms, ...crossing }) => ({ time: rfc(ms), ...crossing })),
      outages: [['r2', 'Sha Chau radar', '03:12:00', '03:27:00'], ['c4', 'Tai O camera', '03:43:00', '03:46:00'], ['r1', 'Soko radar', '14:02:00', '14:31:00']]
        .filter(([, , a]) => at(a) >= each.from && at(a) <= each.to())
        .map(([sensor, name, a, b]) => ({ sensor, name, from: rfc(at(a)), to: rfc(at(b)) })),
      gaps: each.gaps.map(([a, b]) => ({ from: rfc(a), to: rfc(b) })),
      light: lightOf(each.from, each.to()),
      commands: [['02:31:12', 'KL', 'Command centre 2', 'acknowledged alert 1'], ['02:37:40', 'PL', 'Launch 61', 'assigned alert 3 to PL 61']]
        .filter(([a]) => at(a) >= each.from && at(a) <= each.to())
        .map(([a, operator, console, what]) => ({ time: rfc(at(a)), operator, console, what })),
    };
  }

  /** @param {Kept} each @param {number} track */
  function history(each, track) {
    const vessel = vesselOf(fleet, track);
    if (!vessel) return undefined;
    const [from, to] = track === DASH.id ? [DASH.from, DASH.to] : [each.from, each.to()];
    const stepMs = Math.max(10_000, Math.ceil((to - from) / 2000 / 10_000) * 10_000);
    /** @type {number[][]} */
    const points = [];
    for (let ms = from; ms <= to; ms += stepMs) {
      if (isGap(each, ms)) continue;
      const { lon, lat, sogKn } = placeOf(vessel, ms);
      points.push([lon, lat, ms, sogKn]);
    }
    return { track, firstSeen: rfc(from), lastSeen: rfc(to), points };
  }

  /** @param {string} path @param {URLSearchParams} query @param {() => unknown} areaChart @returns {unknown} */
  function answer(path, query, areaChart) {
    if (path === '/api/recordings') return { recordings: kept.map(described), recorder: { status: 'recording', recording: kept[0].id, message: '', bytes: 12_000_000, droppedTicks: 0 } };
    const [, id, rest = ''] = /^\/api\/recordings\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
    const each = kept.find((one) => one.id === id);
    if (!each) return undefined;
    const time = (/** @type {string} */ name, /** @type {number} */ otherwise) => (query.has(name) ? Date.parse(query.get(name) ?? '') : otherwise);
    if (rest === '') return described(each);
    if (rest === 'timeline') return timeline(each, Number(query.get('buckets') ?? 600), time('from', each.from), time('to', each.to()));
    if (rest === 'area') return areaChart();
    if (rest === 'alerts') return { alerts: entriesOf(each).map((entry) => entry.alert), lastSeq: entriesOf(each).at(-1)?.alert.seq ?? 0 };
    const past = /^tracks\/(\d+)\/history$/.exec(rest);
    if (past) return history(each, Number(past[1]));
    const asked = /^tracks\/(\d+)$/.exec(rest);
    return asked ? details(Number(asked[1]), time('at', each.from)) : undefined;
  }

  /** @param {number} track @param {number} ms */
  function details(track, ms) {
    const vessel = shownAt(fleet, ms).find((one) => one.id === track);
    if (!vessel) return undefined;
    const { lon, lat, sogKn, cogDeg } = placeOf(vessel, ms);
    const source = vessel.flags & 1 ? 'ais' : 'radar';
    const properties = { track, status: 'confirmed', name: vessel.name, sogKn, cogDeg, sources: [source], observedAt: rfc(ms - 1000), ageSeconds: 1, simulated: true };
    return { type: 'Feature', id: track, geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
  }

  /**
   * One viewing on one socket.
   * @param {import('ws').WebSocket} socket @param {URLSearchParams} query
   */
  function view(socket, query) {
    const each = kept.find((one) => one.id === query.get('recording'));
    if (!each) return socket.terminate();
    let time = query.has('at') ? Date.parse(query.get('at') ?? '') : each.from;
    let speed = Number(query.get('speed') ?? 1);
    let playing = query.get('playing') === 'true';
    let ended = false;
    /** @type {number[] | null} */
    let loop = null;
    let seq = 0;
    let said = 0;
    let isOpen = false;
    let frameMs = NaN;
    let spokeAt = 0;
    /** @type {Set<number>} */
    let shown = new Set();
    const say = (/** @type {unknown} */ message) => socket.send(JSON.stringify(message));
    const clock = () => ({ time: rfc(time), speed, playing, ended, from: rfc(each.from), to: rfc(each.to()), growing: each.growing, ...(loop && { loop: loop.map(rfc) }) });
    const sensors = () => ['r1', 'r2'].map((id, i) => ({ id, name: ['Soko', 'Sha Chau'][i], kind: 'radar', silent: id === 'r2' && time > at('03:12:00') && time < at('03:27:00') }));
    const newest = () => entriesOf(each).findLast((entry) => entry.ms <= time)?.alert.seq ?? 0;
    const alertsUpTo = () => {
      const now = newest();
      if (now < said) say({ kind: 'rewind', alertSeq: now });
      for (const entry of entriesOf(each)) if (entry.alert.seq > said && entry.alert.seq <= now) say({ kind: 'alert', alert: entry.alert });
      said = now;
    };
    const frame = () => {
      const vessels = isGap(each, time) ? [] : shownAt(fleet, time);
      const next = new Set(vessels.map((vessel) => vessel.id));
      const left = [...shown].filter((id) => !next.has(id));
      shown = next;
      frameMs = time;
      alertsUpTo();
      say({ kind: 'clock', clock: clock() });
      say({ kind: 'sensors', sensors: sensors(), feeds: [] });
      socket.send(encodeFrame({ seq: ++seq, time: Math.round(time), tile: '0,0', whole: seq === 1, rows: vessels.map((vessel) => rowOf(vessel, time)), left }));
      spokeAt = Date.now();
    };
    const { id, name, bounds, timeZone } = run.area;
    const source = { kind: 'replay', source: each.source, title: each.title, seed: each.seed, simulated: each.simulated };
    say({ kind: 'hello', protocol: 'offing.v1', version: 'mock', area: { id, name, bounds, timeZone }, run: { ...source, clock: clock(), sensors: sensors(), feeds: [] }, recording: described(each), tileM: 16_000, rateHz: 10, alertSeq: newest() });
    say({ kind: 'identities', identities: fleet.map(identityOf) });

    /** @param {number} ms */
    const go = (ms) => {
      time = Math.min(Math.max(ms, each.from), each.to());
      ended = false;
      frame();
    };
    /** @param {Record<string, any>} order */
    const obey = (order) => {
      if (order['kind'] === 'play') [speed, playing, ended] = [order['speed'], true, false];
      else if (order['kind'] === 'pause') playing = false;
      else if (order['kind'] === 'seek') return go(Date.parse(order['time']));
      else if (order['kind'] === 'step') return step(order['by'], order['back'] === true);
      else if (order['kind'] === 'loop') loop = order['from'] ? [Date.parse(order['from']), Date.parse(order['to'])] : null;
      say({ kind: 'clock', clock: clock() });
    };
    /** @param {string} by @param {boolean} back */
    const step = (by, back) => {
      playing = false;
      const times = by === 'tick' ? [time - 1000, time + 1000] : (by === 'alert' ? alertsOf(each).map((alert) => alert.raised) : crossingsOf(each).map((crossing) => crossing.ms));
      const to = back ? Math.max(...times.filter((ms) => ms < time)) : Math.min(...times.filter((ms) => ms > time));
      go(Number.isFinite(to) ? to : time);
    };
    let before = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      if (playing && !ended) advance((now - before) * speed);
      else if (isOpen && each.growing && now - spokeAt > 1000) { spokeAt = now; say({ kind: 'clock', clock: clock() }); }
      before = now;
    }, 50);
    /** @param {number} byMs */
    const advance = (byMs) => {
      time += byMs;
      if (loop && time > loop[1]) time = loop[0];
      else if (loop && time < loop[0]) time = loop[1];
      ended = time < each.from || (time > each.to() && !each.growing);
      time = Math.min(Math.max(time, each.from), each.to());
      const everyMs = Math.abs(speed) <= 1 ? 1000 : Math.abs(speed) >= 100 ? 10_000 : Math.abs(speed) * 100;
      if (ended || Math.abs(time - frameMs) >= everyMs) frame();
    };
    socket.on('message', (data) => {
      const message = JSON.parse(String(data));
      if (message.kind === 'resume') { said = message.alertSeq; isOpen = true; frame(); }
      else if (message.kind !== 'view') obey(message);
    });
    socket.on('close', () => clearInterval(timer));
  }

  /**
   * What changes the library: rename, delete, simulate ahead.
   * @param {string} method @param {string} path @param {any} body @returns {{ status: number, body?: unknown } | undefined}
   */
  function change(method, path, body) {
    if (method === 'POST' && path === '/api/recordings') {
      const madeAt = Date.now();
      const each = { id: `ahead-${kept.length}`, title: String(body.scenario), kind: 'simulation', source: String(body.scenario), seed: body.seed ?? 7, simulated: true, from: DAY_MS, to: () => Math.min(DAY_MS + 6 * HOUR, DAY_MS + MINUTE + (Date.now() - madeAt) * 600), growing: true, current: false, gaps: [] };
      kept.unshift(each);
      return { status: 202, body: described(each) };
    }
    const each = kept.find((one) => path === `/api/recordings/${one.id}`);
    if (!each) return undefined;
    if (method === 'PATCH') {
      each.title = String(body.title);
      return { status: 200, body: described(each) };
    }
    if (each.current) return { status: 409, body: { problems: [{ pointer: '', message: 'It is being written.' }] } };
    kept.splice(kept.indexOf(each), 1);
    return { status: 204 };
  }

  return { answer, view, change, has: (/** @type {string | null} */ id) => kept.some((each) => each.id === id) };
}

/** @param {Vessel[]} fleet @param {number} ms who is in the picture then */
function shownAt(fleet, ms) {
  const hour = (ms - DAY_MS) / HOUR;
  const share = 0.72 + 0.22 * Math.sin(((hour - 8) / 24) * 2 * Math.PI) + 0.06 * Math.sin(hour * 2.3);
  return fleet.filter((vessel) => (vessel.id === DASH.id ? ms >= DASH.from && ms <= DASH.to : vessel.kind === 6 || vessel.kind === 3 || ((vessel.id * 7919) % 100) / 100 < share));
}

/** @param {Vessel[]} fleet @param {number} track */
function vesselOf(fleet, track) {
  return fleet.find((vessel) => vessel.id === track);
}

/** @param {Vessel} vessel @param {number} ms */
function placeOf(vessel, ms) {
  if (vessel.id !== DASH.id) return vessel.at((ms - DAY_MS) / 1000);
  const slowS = Math.max(0, Math.min(ms, DASH.fastFrom) - DASH.from) / 1000;
  const fastS = Math.max(0, ms - DASH.fastFrom) / 1000;
  const upS = Math.min(fastS, 20);
  const sogKn = fastS === 0 ? DASH.slowKn : DASH.slowKn + ((DASH.fastKn - DASH.slowKn) * upS) / 20;
  const metres = ((slowS * DASH.slowKn + (fastS - upS / 2) * DASH.fastKn) * 1852) / 3600;
  return { ...alongPath(DASH_PATH, Math.max(0, metres)), sogKn };
}

/** @param {number[][]} line @param {number} metres */
function alongPath(line, metres) {
  let left = metres;
  for (let i = 1; ; i++) {
    const [from, to] = [line[i - 1], line[i]];
    const east = (to[0] - from[0]) * Math.cos((to[1] * Math.PI) / 180);
    const legM = Math.hypot(east, to[1] - from[1]) * 111_195;
    const share = Math.min(1, left / legM);
    if (left <= legM || i === line.length - 1) {
      return { lon: from[0] + (to[0] - from[0]) * share, lat: from[1] + (to[1] - from[1]) * share, cogDeg: ((Math.atan2(east, to[1] - from[1]) * 180) / Math.PI + 360) % 360 };
    }
    left -= legM;
  }
}

/** @param {Vessel} vessel @param {number} ms */
function rowOf(vessel, ms) {
  const every = vessel.everyS * 1000;
  const sinceMs = vessel.id === DASH.id ? ms % 2000 : (ms + vessel.id * 1370) % every;
  const { lon, lat, sogKn, cogDeg } = placeOf(vessel, ms - sinceMs);
  const flags = vessel.id === DASH.id ? 2 | (ms >= at('02:27:30') ? 32 : 0) : vessel.flags & ~32;
  const course = Math.round(cogDeg * 10) % 3600;
  return {
    id: vessel.id, lon: Math.round(lon * 1e7), lat: Math.round(lat * 1e7), sog: Math.round(sogKn * 10), cog: course,
    hdg: vessel.kind === 1 || vessel.kind === 6 ? course : 65_535, flags: flags | 128, kind: vessel.id === DASH.id ? 0 : vessel.kind, age: Math.round(sinceMs / 100), nav: vessel.nav,
  };
}

/** @param {Vessel} vessel */
function identityOf({ id, kind, name, shipType, lengthM }) {
  if (id === DASH.id) return { track: id, mmsi: 0, name: '', callSign: '', shipType: 0, lengthM: 0, beamM: 0 };
  return { track: id, mmsi: kind === 0 ? 0 : 412_000_000 + id, name, callSign: '', shipType, lengthM: Math.round(lengthM), beamM: Math.round(lengthM / 6) };
}

/** @param {Vessel[]} fleet */
function inventLog(fleet) {
  const roll = dice(11);
  const raised = TITLES.map(([severity, title, track, time]) => ({ severity, title, track, raised: at(String(time)) }));
  for (let i = 0; i < 60; i++) {
    const [severity, title] = MORE[Math.floor(roll() * MORE.length)];
    const ms = DAY_MS + Math.floor(roll() * 24 * 3600) * 1000;
    if (ms > at('02:20:00') && ms < at('02:46:00')) continue;
    raised.push({ severity, title, track: fleet[Math.floor(roll() * 100)].id, raised: ms });
  }
  raised.sort((a, b) => a.raised - b.raised);
  const alerts = raised.map((alert, i) => ({ id: i + 1, rule: 'fast-inbound', category: 'smuggling', ...alert, track: Number(alert.track), ended: alert.raised + (8 + roll() * 20) * MINUTE }));
  const changes = alerts.flatMap((alert) => [
    { alert, state: 'raised', ms: alert.raised, by: '' },
    { alert, state: 'acknowledged', ms: alert.raised + 70_000, by: 'KL' },
    { alert, state: 'closed', ms: alert.ended, by: '' },
  ]);
  changes.sort((a, b) => a.ms - b.ms);
  const entries = changes.map(({ alert, state, ms, by }, i) => {
    const vessel = vesselOf(fleet, alert.track);
    const { lon, lat } = vessel ? placeOf(vessel, alert.raised) : { lon: 113.9, lat: 22.3 };
    const { id, rule, title, severity, category, track, raised } = alert;
    const evidence = [{ indicator: 'sogKn', value: 47.2, unit: 'kn', limit: 'at least 30' }];
    return { ms, alert: { id, rule, title, severity, category, track, seq: i + 1, state, raisedAt: rfc(raised), changedAt: rfc(ms), changedBy: by, lon, lat, evidence } };
  });
  return { alerts, entries };
}

function inventCrossings() {
  const roll = dice(23);
  const all = [{ ms: at('02:39:44'), track: DASH.id, inbound: false, lon: 113.868, lat: 22.436 }];
  for (let i = 0; i < 40; i++) all.push({ ms: DAY_MS + Math.floor(roll() * 24 * 3600) * 1000, track: 1001 + Math.floor(roll() * 100), inbound: roll() < 0.5, lon: 113.83, lat: 22.18 });
  return all.sort((a, b) => a.ms - b.ms);
}

/** @param {number} from @param {number} to */
function lightOf(from, to) {
  const parts = [
    ['00:00:00', '03:07:00', 'night', true], ['03:07:00', '05:20:00', 'night', false], ['05:20:00', '05:48:00', 'astronomical', false], ['05:48:00', '06:14:00', 'nautical', false],
    ['06:14:00', '06:37:00', 'civil', false], ['06:37:00', '17:41:00', 'day', false], ['17:41:00', '18:04:00', 'civil', true], ['18:04:00', '18:30:00', 'nautical', true], ['18:30:00', '18:57:00', 'astronomical', true], ['18:57:00', '24:00:00', 'night', true],
  ];
  return parts
    .map(([a, b, sun, moon]) => ({ a: Math.max(from, at(String(a))), b: Math.min(to, at(String(b))), sun, moon }))
    .filter(({ a, b }) => a < b)
    .map(({ a, b, sun, moon }) => ({ from: rfc(a), to: rfc(b), sun, moon, moonPercent: 21 }));
}
