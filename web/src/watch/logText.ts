import { clauses, word } from '../i18n/words';
import type { Alert, LogEntry } from '../stream';
import { trackNumber } from '../ui/format';
import { stateText } from './incidents';

/** What a line of the watch log says. What was ordered or noted stays as it was written. */
export function logText({ alert, text }: LogEntry, timeZone: string): string {
  return alert === undefined ? (text ?? '') : clauses(alertText(alert), becameText(alert, timeZone), ...(alert.reason === undefined ? [] : [alert.reason]));
}

function alertText({ severity, title, track }: Alert): string {
  return word('log.alert', { severity: word(`severity.${severity}`), title, track: word('track.name', { n: trackNumber(track) }) });
}

/** What became of it then: its age is of no interest in a log. */
function becameText(alert: Alert, timeZone: string): string {
  return alert.state === 'raised' ? word('log.raised') : stateText(alert, NaN, timeZone);
}
