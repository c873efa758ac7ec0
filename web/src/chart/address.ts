/** What the page's address keeps after `#`: `map=11.20/22.1737/113.8318&track=412&alert=3&palette=night`. */

export interface Address {
  readonly map?: { readonly zoom: number; readonly lat: number; readonly lon: number };
  readonly track?: number;
  readonly alert?: number;
  readonly palette?: string;
}

/** Reads a hash, with or without its `#`. What is not understood is left out. */
export function parseAddress(hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const map = mapOf(fields.get('map'));
  const track = wholeNumber(fields.get('track'));
  const alert = wholeNumber(fields.get('alert'));
  const palette = fields.get('palette');
  return {
    ...(map && { map }),
    ...(track !== undefined && { track }),
    ...(alert !== undefined && { alert }),
    ...(palette !== null && { palette }),
  };
}

/** The hash that says it, with its `#`. */
export function formatAddress(address: Address): string {
  const { map, track, alert, palette } = address;
  const fields = [
    map && `map=${map.zoom.toFixed(2)}/${map.lat.toFixed(4)}/${map.lon.toFixed(4)}`,
    track !== undefined && `track=${track}`,
    alert !== undefined && `alert=${alert}`,
    palette !== undefined && `palette=${encodeURIComponent(palette)}`,
  ];
  return `#${fields.filter((field) => field).join('&')}`;
}

/** Puts some fields into the page's address, leaves the others, and makes no entry in the history. */
export function writeAddress(change: { readonly [K in keyof Address]: Address[K] | undefined }): void {
  const merged = Object.entries({ ...parseAddress(location.hash), ...change }).filter(([, value]) => value !== undefined);
  const hash = formatAddress(Object.fromEntries(merged));
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
}

function mapOf(text: string | null): Address['map'] {
  const [zoom, lat, lon] = (text ?? '').split('/').map(Number);
  const isPlace = text !== null && [zoom, lat, lon].every(Number.isFinite) && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return isPlace ? { zoom, lat, lon } : undefined;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
