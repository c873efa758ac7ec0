import { word } from '../i18n/words';
import type { Light } from '../stream';

/** `day`, `civil twilight`, `dark`; at night whether the moon is up and how much of it is lit. */
export function lightText(part: Light, all: readonly Light[]): string {
  if (part.sun === 'day') return word('light.day');
  const sky = part.sun === 'night' ? word('light.night') : word(`light.${part.sun}`);
  if (part.moon) return word('light.moon', { sky, n: Math.round(part.moonPercent) });
  const before = all.find((other) => other.to === part.from);
  return before?.moon === true ? word('light.moonset', { sky }) : sky;
}
