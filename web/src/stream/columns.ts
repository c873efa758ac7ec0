import { NOT_KNOWN, type Frame } from './frame';
import type { Identity } from './messages';
import { DEGREE_M, TAIL_LENGTH, TAIL_STEP_MS, reckonedS, velocityMps, type Track, type Tracks } from './tracks';

const FIRST_CAPACITY = 1024;

/** The tracks' columns. Owned by the stream: only `take`, `learn` and the two ways of forgetting change them. */
export class TrackColumns implements Tracks {
  size = 0;
  version = 0;
  id = new Uint32Array(FIRST_CAPACITY);
  lon = new Float64Array(FIRST_CAPACITY);
  lat = new Float64Array(FIRST_CAPACITY);
  sog = new Uint16Array(FIRST_CAPACITY);
  cog = new Uint16Array(FIRST_CAPACITY);
  hdg = new Uint16Array(FIRST_CAPACITY);
  flags = new Uint8Array(FIRST_CAPACITY);
  kind = new Uint8Array(FIRST_CAPACITY);
  nav = new Uint8Array(FIRST_CAPACITY);
  observedAtMs = new Float64Array(FIRST_CAPACITY);

  /** number of the tile that holds the slot, by {@link tiles} */
  private tile = new Int32Array(FIRST_CAPACITY);
  /** tick and greeting of the frame that wrote the slot */
  private seq = new Float64Array(FIRST_CAPACITY);
  private greeting = new Int32Array(FIRST_CAPACITY);
  private tails = new Float64Array(FIRST_CAPACITY * TAIL_LENGTH * 2);
  private tailSize = new Uint8Array(FIRST_CAPACITY);
  /** when each place of a tail was, event time */
  private tailTimes = new Float64Array(FIRST_CAPACITY * TAIL_LENGTH);

  private readonly slots = new Map<number, number>();
  private readonly tiles = new Map<string, number>();
  private readonly identities = new Map<number, Identity>();
  private greetings = 0;

  slot(track: number): number {
    return this.slots.get(track) ?? -1;
  }

  find(track: number): Track | undefined {
    const slot = this.slots.get(track);
    return slot === undefined ? undefined : this.at(slot);
  }

  at(slot: number): Track {
    const track = this.id[slot];
    return {
      track,
      kind: this.kind[slot],
      flags: this.flags[slot],
      lon: this.lon[slot],
      lat: this.lat[slot],
      sogKn: tenths(this.sog[slot]),
      cogDeg: tenths(this.cog[slot]),
      headingDeg: tenths(this.hdg[slot]),
      navStatus: this.nav[slot],
      observedAtMs: this.observedAtMs[slot],
      identity: this.identities.get(track) ?? null,
    };
  }

  identity(track: number): Identity | undefined {
    return this.identities.get(track);
  }

  tail(slot: number): Float64Array {
    const from = slot * TAIL_LENGTH * 2;
    return this.tails.subarray(from, from + this.tailSize[slot] * 2);
  }

  positionAt(slot: number, eventMs: number): [number, number] {
    const seconds = reckonedS(this, slot, eventMs);
    const [eastMps, northMps] = velocityMps(this, slot);
    const degreeOfLonM = DEGREE_M * Math.cos((this.lat[slot] * Math.PI) / 180);
    return [this.lon[slot] + (eastMps * seconds) / degreeOfLonM, this.lat[slot] + (northMps * seconds) / DEGREE_M];
  }

  /** Takes one frame in. */
  take(frame: Frame): void {
    const tile = this.tileNumber(frame.tile);
    for (let row = 0; row < frame.id.length; row++) this.upsert(frame, row, tile);
    for (const track of frame.left) this.leave(track, tile);
    if (frame.whole) this.keepOnly(frame, tile);
    this.version++;
  }

  /** Takes in what is rare about some tracks; one that is not in view is remembered for when it comes. */
  learn(identities: readonly Identity[]): void {
    for (const identity of identities) this.identities.set(identity.track, identity);
    this.version++;
  }

  /** A server said hello: what it does not send again before {@link forgetUngreeted} is gone. */
  greet(): void {
    this.greetings++;
  }

  /** Drops what no frame since the last hello has named. */
  forgetUngreeted(): void {
    for (let slot = this.size - 1; slot >= 0; slot--) {
      if (this.greeting[slot] !== this.greetings) this.remove(slot);
    }
    this.version++;
  }

  private upsert(frame: Frame, row: number, tile: number): void {
    const known = this.slots.get(frame.id[row]);
    const isOlder = known !== undefined && this.greeting[known] === this.greetings && this.seq[known] > frame.seq;
    if (isOlder) return;
    const slot = known ?? this.add(frame.id[row]);
    this.tile[slot] = tile;
    this.seq[slot] = frame.seq;
    this.greeting[slot] = this.greetings;
    this.write(slot, frame, row);
    this.extendTail(slot);
  }

  private write(slot: number, frame: Frame, row: number): void {
    this.lon[slot] = frame.lon[row] * 1e-7;
    this.lat[slot] = frame.lat[row] * 1e-7;
    this.sog[slot] = frame.sog[row];
    this.cog[slot] = frame.cog[row];
    this.hdg[slot] = frame.hdg[row];
    this.flags[slot] = frame.flags[row];
    this.kind[slot] = frame.kind[row];
    this.nav[slot] = frame.nav[row];
    this.observedAtMs[slot] = frame.timeMs - frame.age[row] * 100;
  }

  /**
   * Remembers the place if its time has come. What is later than the newest report was drawn on another way through time
   * and is dropped, and so is all of a tail that ended before it would begin now.
   */
  private extendTail(slot: number): void {
    const nowMs = this.observedAtMs[slot];
    const first = slot * TAIL_LENGTH;
    while (this.tailSize[slot] > 0 && this.tailTimes[first + this.tailSize[slot] - 1] > nowMs) this.tailSize[slot]--;
    const lastMs = this.tailSize[slot] === 0 ? -Infinity : this.tailTimes[first + this.tailSize[slot] - 1];
    if (nowMs - lastMs < TAIL_STEP_MS) return;
    if (nowMs - lastMs > TAIL_LENGTH * TAIL_STEP_MS) this.tailSize[slot] = 0;
    else if (this.tailSize[slot] === TAIL_LENGTH) this.dropOldest(slot);
    const at = first + this.tailSize[slot]++;
    this.tails[2 * at] = this.lon[slot];
    this.tails[2 * at + 1] = this.lat[slot];
    this.tailTimes[at] = nowMs;
  }

  private dropOldest(slot: number): void {
    const first = slot * TAIL_LENGTH;
    this.tails.copyWithin(2 * first, 2 * (first + 1), 2 * (first + TAIL_LENGTH));
    this.tailTimes.copyWithin(first, first + 1, first + TAIL_LENGTH);
    this.tailSize[slot]--;
  }

  private add(track: number): number {
    if (this.size === this.id.length) this.grow();
    const slot = this.size++;
    this.id[slot] = track;
    this.tailSize[slot] = 0;
    this.slots.set(track, slot);
    return slot;
  }

  /** A track that another tile has taken over is that tile's to drop. */
  private leave(track: number, tile: number): void {
    const slot = this.slots.get(track);
    if (slot !== undefined && this.tile[slot] === tile) this.remove(slot);
  }

  private keepOnly(frame: Frame, tile: number): void {
    const kept = new Set(frame.id);
    for (let slot = this.size - 1; slot >= 0; slot--) {
      if (this.tile[slot] === tile && !kept.has(this.id[slot])) this.remove(slot);
    }
  }

  /** The last slot moves into the gap. */
  private remove(slot: number): void {
    const last = --this.size;
    this.slots.delete(this.id[slot]);
    if (slot === last) return;
    for (const column of this.columns()) column[slot] = column[last];
    const row = TAIL_LENGTH * 2;
    this.tails.copyWithin(slot * row, last * row, (last + 1) * row);
    this.tailTimes.copyWithin(slot * TAIL_LENGTH, last * TAIL_LENGTH, (last + 1) * TAIL_LENGTH);
    this.slots.set(this.id[slot], slot);
  }

  private columns() {
    return [
      this.id, this.lon, this.lat, this.sog, this.cog, this.hdg, this.flags, this.kind, this.nav, this.observedAtMs,
      this.tile, this.seq, this.greeting, this.tailSize,
    ];
  }

  private grow(): void {
    this.id = doubled(this.id);
    this.lon = doubled(this.lon);
    this.lat = doubled(this.lat);
    this.sog = doubled(this.sog);
    this.cog = doubled(this.cog);
    this.hdg = doubled(this.hdg);
    this.flags = doubled(this.flags);
    this.kind = doubled(this.kind);
    this.nav = doubled(this.nav);
    this.observedAtMs = doubled(this.observedAtMs);
    this.tile = doubled(this.tile);
    this.seq = doubled(this.seq);
    this.greeting = doubled(this.greeting);
    this.tails = doubled(this.tails);
    this.tailSize = doubled(this.tailSize);
    this.tailTimes = doubled(this.tailTimes);
  }

  private tileNumber(name: string): number {
    const known = this.tiles.get(name);
    if (known !== undefined) return known;
    this.tiles.set(name, this.tiles.size);
    return this.tiles.size - 1;
  }
}

interface Column {
  readonly length: number;
  set(from: this): void;
}

function doubled<T extends Column>(column: T): T {
  const next = new (column.constructor as new (length: number) => T)(column.length * 2);
  next.set(column);
  return next;
}

function tenths(raw: number): number {
  return raw === NOT_KNOWN ? NaN : raw / 10;
}
