/**
 * What the page's address says after its `#`: the page, and what is looked at there.
 * `#watch`, `#library`, `#tune/fast-inbound`, `#replay/ID?t=2026-11-13T18:41:18Z&z=11.2&c=113.8318,22.1737&track=412&alert=3`.
 */

export const pages = ['watch', 'replay', 'tune', 'library'] as const;
export type PageName = (typeof pages)[number];

/** The part of the chart that is in view, by its middle. Degrees, WGS 84. */
export interface Place {
  readonly zoom: number;
  readonly lon: number;
  readonly lat: number;
}

export interface Address {
  readonly page: PageName;
  /** replay: which recording; the running one's where absent */
  readonly recording?: string;
  /** tune: the id of the rule that is looked at; the first where absent */
  readonly rule?: string;
  /** replay: event time, epoch milliseconds */
  readonly timeMs?: number;
  readonly view?: Place;
  readonly track?: number;
  readonly alert?: number;
  readonly palette?: string;
  /** the language of the page's words */
  readonly lang?: string;
}

/** A change of some fields; undefined takes one away. */
export type AddressChange = { readonly [K in Exclude<keyof Address, 'page'>]?: Address[K] | undefined };

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** Reads a hash, with or without its `#`. What is not understood is left out; an unknown page is the watch. */
export function parseAddress(hash: string): Address {
  const { path, query } = partsOf(hash.replace(/^#/, ''));
  const [name, id] = path.split('/');
  const page = pages.find((each) => each === name) ?? 'watch';
  const named = id !== undefined && id !== '' ? decoded(id) : undefined;
  return only({ page, recording: page === 'replay' ? named : undefined, rule: page === 'tune' ? named : undefined, ...fieldsOf(new URLSearchParams(query)) });
}

/** The hash that says it, with its `#`. */
export function formatAddress({ page, recording, rule, timeMs, view, track, alert, palette, lang }: Address): string {
  const named = { watch: undefined, replay: recording, tune: rule, library: undefined }[page];
  const path = named === undefined ? page : `${page}/${encodeURIComponent(named)}`;
  const fields = [
    timeMs !== undefined && `t=${new Date(timeMs).toISOString().replace('.000Z', 'Z')}`,
    view && `z=${view.zoom.toFixed(2)}&c=${view.lon.toFixed(4)},${view.lat.toFixed(4)}`,
    track !== undefined && `track=${track}`,
    alert !== undefined && `alert=${alert}`,
    palette !== undefined && `palette=${encodeURIComponent(palette)}`,
    lang !== undefined && `lang=${encodeURIComponent(lang)}`,
  ].filter((field) => field);
  return `#${path}${fields.length === 0 ? '' : `?${fields.join('&')}`}`;
}

/** The address after a change. */
export function changed(address: Address, change: AddressChange): Address {
  return only({ ...address, ...change });
}

/** Fields may also stand alone, without a page. */
function partsOf(hash: string): { readonly path: string; readonly query: string } {
  const at = hash.indexOf('?');
  if (at < 0) return hash.includes('=') ? { path: '', query: hash } : { path: hash, query: '' };
  return { path: hash.slice(0, at), query: hash.slice(at + 1) };
}

function fieldsOf(fields: URLSearchParams): AddressChange {
  return {
    timeMs: timeOf(fields.get('t')),
    view: placeOf(fields.get('z'), fields.get('c')),
    track: wholeNumber(fields.get('track')),
    alert: wholeNumber(fields.get('alert')),
    palette: fields.get('palette') ?? undefined,
    lang: fields.get('lang') ?? undefined,
  };
}

function placeOf(z: string | null, c: string | null): Place | undefined {
  const [lon, lat, ...more] = (c ?? '').split(',').map(number);
  const zoom = number(z ?? '');
  const isPlace = more.length === 0 && zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return isPlace ? { zoom, lon, lat } : undefined;
}

/** NaN where it is none; an empty text is none. */
function number(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
}

function timeOf(text: string | null): number | undefined {
  const ms = text !== null && RFC_3339.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Without the fields that are undefined. */
function only(address: { readonly page: PageName } & AddressChange): Address {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined)) as unknown as Address;
}
