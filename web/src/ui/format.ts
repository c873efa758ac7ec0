/** How figures are written. Numbers carry the precision they have; words come from the language's table. */

import { findWord } from '../i18n/words';

const MINUTE_S = 60;
const HOUR_S = 3600;

/** `2:41`, `1:02:41`; never negative. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const s = two(whole % MINUTE_S);
  const m = Math.floor(whole / MINUTE_S) % MINUTE_S;
  const h = Math.floor(whole / HOUR_S);
  return h > 0 ? `${String(h)}:${two(m)}:${s}` : `${String(m)}:${s}`;
}

/** How old something is: `0.4 s`, `38 s`, `2:10`. */
export function age(seconds: number): string {
  const known = Math.max(0, seconds);
  if (known < 9.95) return `${known.toFixed(1)} s`;
  return known < MINUTE_S ? `${String(Math.floor(known))} s` : duration(known);
}

/** A span in minutes as a duration: 2.6833 is `2:41`. */
export function minutes(value: number): string {
  return duration(Math.round(value * MINUTE_S));
}

/** `02:41:18` in that time zone. */
export function timeOfDay(epochMs: number, timeZone: string): string {
  return clockFormat(timeZone).format(epochMs);
}

/** `02:41` in that time zone. */
export function hourMinute(epochMs: number, timeZone: string): string {
  return timeOfDay(epochMs, timeZone).slice(0, 5);
}

/** `Sat 14 Nov 2026` in that time zone. */
export function date(epochMs: number, timeZone: string): string {
  const parts = dateFormat(timeZone).formatToParts(epochMs);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** What people call that time zone: the table's word, else the offset as `UTC+8`. */
export function zoneName(timeZone: string, epochMs: number): string {
  const known = findWord(`zone.${timeZone}`);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(epochMs);
  return (parts.find((p) => p.type === 'timeZoneName')?.value ?? timeZone).replace('GMT', 'UTC');
}

/** `22°10.42′N 113°49.91′E`: degrees and minutes to 0.01′. */
export function position(lon: number, lat: number): string {
  return `${latitude(lat)} ${longitude(lon)}`;
}

/** `22°10.42′N` */
export function latitude(lat: number): string {
  return degreesMinutes(Math.abs(lat), 2) + (lat < 0 ? 'S' : 'N');
}

/** `113°49.91′E` */
export function longitude(lon: number): string {
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return degreesMinutes(Math.abs(wrapped), 3) + (wrapped < 0 ? 'W' : 'E');
}

/** `47.2 kn` */
export function speed(kn: number): string {
  return `${kn.toFixed(1)} kn`;
}

/** `10×`, `0.5×`: times real time. */
export function speedText(times: number): string {
  return `${String(times)}×`;
}

/** `031°`, true. */
export function bearing(deg: number): string {
  const whole = ((Math.round(deg) % 360) + 360) % 360;
  return `${String(whole).padStart(3, '0')}°`;
}

/** `T 0412` is written with at least four figures. */
export function trackNumber(track: number): string {
  return String(track).padStart(4, '0');
}

/** Digits in groups of three by a thin space: `412 476 330`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
}

function degreesMinutes(value: number, width: number): string {
  const hundredths = Math.round(value * 6000);
  const degrees = String(Math.floor(hundredths / 6000));
  const minutesPart = ((hundredths % 6000) / 100).toFixed(2);
  return `${width > 2 ? degrees.padStart(3, '0') : degrees.padStart(2, '0')}°${minutesPart.padStart(5, '0')}′`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function clockFormat(timeZone: string): Intl.DateTimeFormat {
  return kept(clocks, timeZone, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  return kept(dates, timeZone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone });
}

/** Formats are dear to make and are asked for four times a second. */
function kept(
  store: Map<string, Intl.DateTimeFormat>,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const found = store.get(timeZone);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat('en-GB', options);
  store.set(timeZone, made);
  return made;
}
