import { describe, expect, it } from 'vitest';
import { initialState, type Recording, type State } from '../stream';
import { captionOf, pictureName } from './picture';

const RECORDING: Recording = { id: 'urmston-14-nov', title: 'Urmston Road', kind: 'simulation', source: 'urmston', seed: 1, simulated: true, area: 'hong-kong', seconds: 1, bytes: 1, tracks: 1, alerts: 0, crossings: 0, growing: false, closed: true, current: false };
const NIGHT_MS = Date.parse('2026-11-13T18:38:06.400Z');

function seen(change: Partial<State>): { state: State; eventNow: number; timeZone: string } {
  return { state: { ...initialState(0), ...change }, eventNow: NIGHT_MS, timeZone: 'Asia/Hong_Kong' };
}

describe('a picture', () => {
  it('says what it is of, when by both clocks, and how long a mile is', () => {
    const run = { kind: 'replay', source: 'urmston', title: 'Urmston', seed: 1 } as const;
    const caption = captionOf(seen({ run, recording: RECORDING }), 20, '© the chart’s owners');

    expect(caption).toMatchObject({ run: 'REPLAY', tone: 'replay', title: 'Urmston Road', owners: '© the chart’s owners', local: 'Sat 14 Nov 2026 02:38:06 HKT', utc: 'Fri 13 Nov 2026 18:38:06 UTC' });
    expect(caption.scale).toEqual({ px: 92.6, text: '1 nm' });
    expect(Object.values(caption.legend)).not.toContain('');
    expect(caption.legend).toMatchObject({ plots: 'Radar plots', uncertainty: 'Uncertainty, inside with 95 %' });
  });

  it('is named by recording and moment, without anything that a file system minds', () => {
    expect(pictureName(seen({ recording: RECORDING }))).toBe('offing-urmston-14-nov-2026-11-13T18-38-06Z.png');
    expect(pictureName(seen({ recording: { ...RECORDING, id: '../a b:c' } }))).toBe('offing--a-b-c-2026-11-13T18-38-06Z.png');
    expect(pictureName({ state: initialState(0), eventNow: NaN })).toBe('offing.png');
  });
});
