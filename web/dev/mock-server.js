/**
 * Stands in for the server while the page is worked on: speaks the wire, with invented traffic over the real area.
 * `node dev/mock-server.js [port]`; OFFING_AREA names another area's folder. Serves the built page too.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { inventRecordings } from './recordings.js';
import { invent } from './traffic.js';
import { encodeFrame } from './wire.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const areaFolder = process.env['OFFING_AREA'] ?? join(here, '../../sim/src/main/resources/area/hong-kong');
const port = Number(process.argv[2] ?? 8080);
const speed = Number(process.env['OFFING_SPEED'] ?? 1);

/** @param {string} name @returns {import('geojson').FeatureCollection} */
const read = (name) => JSON.parse(readFileSync(join(areaFolder, name), 'utf8'));
const zones = read('zones.geojson');
const area = readArea();
const fleet = invent(zones);
const startMs = Date.parse('2026-11-13T18:41:18.000Z');
const bootMs = Date.now();
const eventMs = () => startMs + (Date.now() - bootMs) * speed;

const recordings = inventRecordings(fleet, { startMs, now: eventMs, area });

/** @returns {Record<string, unknown> & {id: string, name: string, timeZone: string, bounds: number[]}} */
function readArea() {
  const yaml = readFileSync(join(areaFolder, 'area.yaml'), 'utf8');
  /** @param {RegExp} what */
  const find = (what) => (what.exec(yaml)?.[1] ?? '').trim();
  const mark = (/** @type {import('geojson').Feature} */ feature, added = false) => ({ ...feature, properties: { added, source: added ? 'osm-land' : 'gshhg' } });
  const land = [...read('land.geojson').features.map((each) => mark(each)), ...read('land-added.geojson').features.map((each) => mark(each, true))];
  const attributions = [{ key: 'gshhg', source: 'GSHHG 2.3.7', licence: 'LGPL-3.0-or-later', accuracy: '' }];
  return {
    id: find(/^id: (.*)$/m),
    name: find(/^name: (.*)$/m),
    timeZone: find(/^timeZone: (.*)$/m),
    bounds: JSON.parse(find(/^bounds: (.*)$/m)),
    attributions,
    land: { type: 'FeatureCollection', features: land },
    boundary: read('boundary.geojson'),
    zones,
    sites: read('sites.geojson'),
    world: '/api/area/world',
  };
}

function clock() {
  return { time: new Date(eventMs()).toISOString(), speed, playing: true, ended: false };
}

const sensors = [
  { id: 'r1', name: 'Soko', kind: 'radar', silent: false },
  { id: 'r2', name: 'Sha Chau', kind: 'radar', silent: true },
];

function hello() {
  const { id, name, bounds, timeZone } = area;
  const run = { kind: 'simulation', source: 'scenario', title: 'night-dash', seed: 7, simulated: true, clock: clock(), sensors, feeds: [], recording: { status: 'recording', recording: 'now-night-dash', message: '', bytes: 12_000_000, droppedTicks: 0 } };
  return { kind: 'hello', protocol: 'offing.v1', version: 'mock', area: { id, name, bounds, timeZone }, run, tileM: 16_000, rateHz: 1, alertSeq: alerts.length };
}

/** @param {number} id @param {string} severity @param {string} title @param {number} track @param {string} state */
function alert(id, severity, title, track, state) {
  const vessel = fleet.find((each) => each.id === track);
  const { lon, lat } = vessel ? vessel.at(0) : { lon: 114, lat: 22 };
  const at = new Date(startMs - 38_000).toISOString();
  const evidence = [
    { indicator: 'sogKn', value: 47.2, unit: 'kn', limit: 'at least 30' },
    { indicator: 'minutesToBoundary', value: 2.7, unit: 'min', limit: 'under 5' },
    { indicator: 'aisSilentMinutes', value: '', unit: 'min', limit: '' },
  ];
  return { id, seq: id, rule: 'fast-inbound', title, severity, category: 'smuggling', state, track, raisedAt: at, changedAt: at, changedBy: '', lon, lat, evidence };
}

const alerts = [
  alert(1, 'caution', 'One identity, two places', 1020, 'raised'),
  alert(2, 'warning', 'Collision risk', 1004, 'raised'),
  alert(3, 'alarm', 'Rendezvous, then loading', 388, 'acknowledged'),
  alert(4, 'alarm', 'Dark craft, fast inbound', 412, 'raised'),
];

let seq = 0;

/** @param {boolean} whole */
function frame(whole) {
  const now = eventMs();
  const second = (now - startMs) / 1000;
  const rows = fleet.map((vessel) => {
    const since = vessel.silentFromS === undefined ? (second + vessel.id * 1.37) % vessel.everyS : second + 70 + vessel.id;
    const { lon, lat, sogKn, cogDeg } = vessel.at(second - since);
    const quiet = vessel.silentFromS === undefined ? 0 : since > 240 ? 16 : 8;
    return {
      id: vessel.id,
      lon: Math.round(lon * 1e7),
      lat: Math.round(lat * 1e7),
      sog: Math.round(sogKn * 10),
      cog: Math.round(cogDeg * 10) % 3600,
      hdg: vessel.kind === 1 || vessel.kind === 6 ? Math.round(cogDeg * 10) % 3600 : 65_535,
      flags: vessel.flags | quiet | 128,
      kind: vessel.kind,
      age: Math.min(65_534, Math.round(since * 10)),
      nav: vessel.nav,
    };
  });
  return encodeFrame({ seq: ++seq, time: Math.round(now), tile: '0,0', whole, rows, left: [] });
}

const identities = fleet.map(({ id, kind, name, shipType, lengthM }) => ({ track: id, mmsi: kind === 0 ? 0 : 412_000_000 + id, name, callSign: '', shipType, lengthM: Math.round(lengthM), beamM: Math.round(lengthM / 6) }));

const scenarios = [
  { id: 'night-dash', title: 'Night dash', story: 'A loaded craft runs dark for the line from Shekou while two patrols are drawn south. Its partner waits off Fan Lau.', seed: 7, start: '2026-11-13T17:00:00.000Z', lengthSeconds: 4 * 3600, density: 1 },
  { id: 'busy-morning', title: 'Busy morning', story: 'Ordinary traffic on a working day, thick fog until nine, and one radar out for half an hour.', seed: 1, start: '2026-11-13T22:00:00.000Z', lengthSeconds: 6 * 3600, density: 2 },
];

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** The server's own policy, so that what it forbids fails here too. */
const POLICY =
  "default-src 'self'; script-src 'self'; worker-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws:";

/** What the server's tests hold it to. @param {string} name @returns {any} */
const fixture = (name) => JSON.parse(readFileSync(join(here, `../../server/src/test/resources/wire/${name}.json`), 'utf8'));

/** @type {Record<string, string>} answered as the fixtures say */
const SAID = { '/api/cameras': 'cameras', '/api/coverage': 'coverage', '/api/units': 'units', '/api/weather': 'weather' };

/** @param {string} path @param {URLSearchParams} query @returns {unknown} */
function answer(path, query) {
  if (path.endsWith('/area/world')) return read('land-world.geojson');
  if (path.startsWith('/api/recordings')) return recordings.answer(path, query, () => area);
  if (path === '/api/area') return area;
  if (path in SAID) return fixture(SAID[path]);
  if (path === '/api/scenarios') return { scenarios };
  if (path === '/api/run') return { ...hello().run, simulated: true };
  if (path === '/api/health') return { status: 'up', version: 'mock', run: 'simulation' };
  if (path === '/api/session') return { required: false, operator: null };
  const history = /^\/api\/tracks\/(\d+)\/history$/.exec(path);
  const vessel = history && fleet.find((each) => each.id === Number(history[1]));
  if (vessel) return { track: vessel.id, points: past(vessel) };
  const asked = /^\/api\/tracks\/(\d+)$/.exec(path);
  const track = asked && fleet.find((each) => each.id === Number(asked[1]));
  if (track) return details(track);
  const acknowledged = alerts.find((each) => path === `/api/alerts/${each.id}/acknowledge`);
  if (acknowledged) return acknowledge(acknowledged);
  return undefined;
}

/** @param {(typeof alerts)[number]} entry */
function acknowledge(entry) {
  entry.state = 'acknowledged';
  entry.seq = Math.max(...alerts.map((each) => each.seq)) + 1;
  entry.changedAt = clock().time;
  for (const client of watching) client.send(JSON.stringify({ kind: 'alert', alert: entry }));
  return entry;
}

/** @param {import('./traffic.js').Vessel} vessel */
function details({ id, flags, name, at, lengthM, nav }) {
  const { lon, lat, sogKn, cogDeg } = at((eventMs() - startMs) / 1000);
  const source = flags & 1 ? 'ais' : 'radar';
  const observedAt = clock().time;
  const sourceAges = [{ source, observedAt, ageSeconds: 1, detail: '' }];
  const properties = { track: id, status: 'confirmed', name, sogKn, cogDeg, sources: [source], observedAt, ageSeconds: 1, lengthM, navStatus: nav, simulated: true, sourceAges };
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}

/** @param {import('./traffic.js').Vessel} vessel */
function past(vessel) {
  const now = (eventMs() - startMs) / 1000;
  return Array.from({ length: 60 }, (_, i) => {
    const second = now - (60 - i) * 10;
    const { lon, lat, sogKn } = vessel.at(second);
    return [lon, lat, startMs + second * 1000, sogKn];
  });
}

const server = createServer((request, response) => {
  const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://mock');
  if (path.startsWith('/api/recordings') && request.method !== 'GET') {
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const done = recordings.change(request.method ?? '', path, JSON.parse(text || '{}'));
      response.writeHead(done?.status ?? 404, { 'Content-Type': 'application/json' });
      response.end(done?.body === undefined ? undefined : JSON.stringify(done.body));
    });
    return;
  }
  if (path.startsWith('/api/')) {
    const body = answer(path, searchParams);
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(body ?? { problems: [{ pointer: '', message: 'Not here.' }] }));
    return;
  }
  const file = path === '/' ? '/index.html' : normalize(path);
  try {
    const bytes = readFileSync(join(here, '../target/dist', file));
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': POLICY });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});

const sockets = new WebSocketServer({ server, path: '/api/stream', handleProtocols: (offered) => [...offered][0] ?? false });
/** @type {Set<import('ws').WebSocket>} those on the live picture; the others view a recording */
const watching = new Set();
sockets.on('connection', (socket, request) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://mock');
  if (searchParams.has('recording')) return recordings.view(socket, searchParams);
  watching.add(socket);
  socket.on('close', () => watching.delete(socket));
  const say = (/** @type {unknown} */ message) => socket.send(JSON.stringify(message));
  say(hello());
  say({ kind: 'identities', identities });
  socket.send(frame(true));
  socket.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.kind === 'cameras') message.cameras.forEach((/** @type {string} */ camera) => say({ kind: 'footage', footage: { ...fixture('footage').footage, camera } }));
    if (message.kind === 'resume') alerts.filter((each) => each.seq > message.alertSeq).forEach((each) => say({ kind: 'alert', alert: each }));
  });
});
setInterval(() => {
  for (const socket of watching) {
    socket.send(JSON.stringify({ kind: 'clock', clock: clock() }));
    socket.send(frame(false));
  }
}, 1000);
server.listen(port, '127.0.0.1', () => console.log(`${fleet.length} vessels on http://127.0.0.1:${port}`));
