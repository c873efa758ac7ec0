import { describe, expect, it } from 'vitest';
import type { RecorderState } from '../stream';
import { momentBefore, recorderWarning, whyNotBack } from './windBack';

const RECORDING: RecorderState = { status: 'recording', recording: 'r1', message: '', bytes: 1, droppedTicks: 0 };

describe('winding back', () => {
  it('leads to a whole second, that long ago', () => {
    expect(momentBefore(Date.parse('2026-11-13T18:41:18.900Z'), 120_000)).toBe(Date.parse('2026-11-13T18:39:18.000Z'));
  });

  it('is possible wherever something was kept, also by a recorder that has stopped', () => {
    expect(whyNotBack(RECORDING)).toBe('');
    expect(whyNotBack({ ...RECORDING, status: 'stopped', message: 'No space left.' })).toBe('');
  });

  it.each<[RecorderState | undefined, RegExp]>([
    [undefined, /not recorded/],
    [{ status: 'off', message: '', bytes: 0, droppedTicks: 0 }, /not recorded/],
    [{ status: 'stopped', message: 'No space left.', bytes: 0, droppedTicks: 0 }, /No space left/],
    [{ status: 'recording', message: '', bytes: 0, droppedTicks: 0 }, /nothing yet/],
  ])('says why it is not: %o', (recorder, why) => {
    expect(whyNotBack(recorder)).toMatch(why);
  });
});

describe('the recorder', () => {
  it('is silent while it keeps all', () => {
    expect(recorderWarning(undefined)).toBe('');
    expect(recorderWarning(RECORDING)).toBe('');
  });

  it('says that it has stopped and why, is off, or fell behind', () => {
    expect(recorderWarning({ ...RECORDING, status: 'stopped', message: 'No space left on the disk.' })).toBe('Recorder stopped: No space left on the disk.');
    expect(recorderWarning({ ...RECORDING, status: 'off' })).toBe('Not recorded');
    expect(recorderWarning({ ...RECORDING, droppedTicks: 3 })).toContain('3 ticks');
  });
});
