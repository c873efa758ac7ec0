import { describe, expect, it } from 'vitest';
import { raised } from '../../test/desk';
import type { Alert, LogEntry } from '../stream';
import { logText } from './logText';

function line(change: Partial<LogEntry>): LogEntry {
  return { seq: 1, time: '2026-11-13T18:41:18.000Z', kind: 'alert', operator: '', console: '', ...change };
}

function alert(change: Partial<Alert>): Alert {
  const message = raised(12, change);
  if (message.kind !== 'alert') throw new Error('an alert was asked for');
  return message.alert;
}

describe('a line of the watch log', () => {
  it('says what was raised, without an age', () => {
    expect(logText(line({ alert: alert({}) }), 'Asia/Hong_Kong')).toBe('Alarm: Alert 12, T 0412, raised');
  });

  it('says what became of it, and why', () => {
    const settled = alert({ state: 'resolved', verdict: 'false', changedBy: 'KL', reason: 'a ferry', changedAt: '2026-11-13T18:41:18.000Z' });

    expect(logText(line({ alert: settled }), 'Asia/Hong_Kong')).toBe('Alarm: Alert 12, T 0412, False, KL 02:41, a ferry');
  });

  it('leaves what people wrote as they wrote it', () => {
    expect(logText(line({ kind: 'note', text: 'VTS calls her' }), 'Asia/Hong_Kong')).toBe('VTS calls her');
  });
});
