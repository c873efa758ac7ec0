import { afterEach, describe, expect, it } from 'vitest';
import { dice } from '../../test/rows';
import { speak } from '../i18n/language.svelte';
import type { Alert, Evidence } from '../stream';
import { decidingFigure, incidentsOf, inOrder, indicatorName, isNew, limitOf, stateText, valueOf, worstByTrack } from './incidents';

const AT = '2026-11-13T18:41:18.000Z';

function alert(id: number, change: Partial<Alert> = {}): Alert {
  return {
    id,
    seq: id,
    rule: 'fast-inbound',
    title: 'Fast inbound',
    severity: 'warning',
    category: 'smuggling',
    state: 'raised',
    track: 400 + id,
    raisedAt: AT,
    changedAt: AT,
    changedBy: '',
    incident: id,
    sentence: '',
    lon: 113.8,
    lat: 22.1,
    evidence: [],
    ...change,
  };
}

function evidence(indicator: string, value: Evidence['value'], unit = '', limit = ''): Evidence {
  return { indicator, value, unit, limit };
}

afterEach(() => {
  speak('en');
});

function left(minutes: number): Partial<Alert> {
  return { evidence: [evidence('minutesToBoundary', minutes, 'min')] };
}

describe('incidents', () => {
  it('are the open alerts of a vessel that belong together, in the order of the most urgent of each', () => {
    const alerts = [
      alert(1, { severity: 'caution' }),
      alert(2, { severity: 'warning' }),
      alert(3, { severity: 'alarm', incident: 1 }),
      alert(4, { severity: 'warning', incident: 1, state: 'closed' }),
    ];

    const found = incidentsOf(alerts);

    expect(found.map(({ id }) => id)).toEqual([1, 2]);
    expect(found[0].head.id).toBe(3);
    expect(found[0].alerts.map(({ id }) => id)).toEqual([3, 1]);
  });
});

describe('the order of incidents', () => {
  it('is: not acknowledged, then severity, then time left', () => {
    const alerts = [
      alert(1, { severity: 'caution' }),
      alert(2, { severity: 'alarm', state: 'acknowledged', ...left(0.5) }),
      alert(3, { severity: 'alarm', ...left(6) }),
      alert(4, { severity: 'alarm', ...left(2) }),
      alert(5, { severity: 'alarm' }),
      alert(6),
    ];

    expect(inOrder(alerts).map((a) => a.id)).toEqual([4, 3, 5, 6, 1, 2]);
  });

  it('counts the time left on the way made good like that on the course', () => {
    const onTheWay = [evidence('madeGoodMinutesToBoundary', 1, 'min')];
    const alerts = [alert(1, left(6)), alert(2, { evidence: onTheWay })];

    expect(inOrder(alerts).map((a) => a.id)).toEqual([2, 1]);
    expect(decidingFigure(alert(2, { evidence: onTheWay }))).toMatchObject({ value: '1:00', unit: 'to boundary' });
  });

  it('puts the safety of life before all else of the same severity', () => {
    const alerts = [alert(1, left(1)), alert(2, { category: 'safety' })];

    expect(inOrder(alerts).map((a) => a.id)).toEqual([2, 1]);
  });

  it('leaves out what is over', () => {
    expect(inOrder([alert(1, { state: 'closed' }), alert(2, { state: 'resolved' }), alert(3, { state: 'assigned' })])).toHaveLength(1);
  });

  it('is the same whatever order the alerts came in', () => {
    const next = dice(3);
    const pick = <T>(...of: T[]): T => of[Math.floor(next() * of.length)];
    const alerts = Array.from({ length: 40 }, (_, id) =>
      alert(id, { severity: pick('alarm', 'warning', 'caution'), state: pick('raised', 'acknowledged'), ...pick({}, left(3), left(3)) }),
    );
    const order = inOrder(alerts).map((a) => a.id);

    for (let i = 0; i < 50; i++) {
      const shuffled = alerts.map((a) => ({ a, key: next() })).sort((x, y) => x.key - y.key).map(({ a }) => a);
      expect(inOrder(shuffled).map((a) => a.id)).toEqual(order);
    }
    const firstSeen = inOrder(alerts).findIndex((a) => !isNew(a));
    expect(inOrder(alerts).slice(firstSeen).some(isNew)).toBe(false);
  });

  it('tells the worst of each track', () => {
    const worst = worstByTrack([alert(1, { track: 9, severity: 'caution' }), alert(2, { track: 9, severity: 'alarm' })]);

    expect(worst.get(9)?.id).toBe(2);
  });
});

describe('evidence', () => {
  it.each([
    [evidence('sogKn', 47.24, 'kn'), '47.2', 'kn'],
    [evidence('minutesToBoundary', 2.6833, 'min'), '2:41', ''],
    [evidence('angleToNormalDeg', 22.4, 'deg'), '22°', ''],
    [evidence('boundaryDistanceNm', 2.113, 'nm'), '2.11', 'nm'],
    [evidence('seenByRadar', true), 'yes', ''],
    [evidence('kind', 'radarOnly'), 'radar only', ''],
    [evidence('aisState', 'none'), 'none', ''],
    [evidence('lengthM', '', 'm'), 'no report', ''],
    [evidence('lengthM', NaN, 'm'), 'no report', ''],
  ])('%o is written %s %s', (item, value, unit) => {
    expect(valueOf(item)).toEqual({ value, unit });
  });

  it('says its limit in words with the unit, once', () => {
    expect(limitOf(evidence('sogKn', 47, 'kn', 'at least 30'))).toBe('at least 30 kn');
    expect(limitOf(evidence('sogKn', 47, 'kn', 'at least 30 kn'))).toBe('at least 30 kn');
    expect(limitOf(evidence('angleToNormalDeg', 22, 'deg', 'under 30'))).toBe('under 30°');
    expect(limitOf(evidence('sogKn', 47, 'kn'))).toBe('no limit');
    expect(limitOf(evidence('kind', 'classB', '', 'none of patrol, sarAircraft'))).toBe('none of patrol, SAR aircraft');
  });

  it('says a limit in the language of the page, in the words of all comparisons that a rule knows', () => {
    const limits = ['at least 30', 'over 0', 'at most 10', 'under 30', 'not heard', 'one of inbound, outbound', 'not classA and none of patrol, sarAircraft', 'between -3 and 8', 'not between 1 and 2', 'like % fairway %', 'known', 'not known', 'before: at least 1', 'unless: at least 0', 'at most (companionSogKn + 2)'];
    const said = (): string[] => limits.map((limit) => limitOf(evidence('any', 1, '', limit)));
    expect(said()).toEqual(['at least 30', 'over 0', 'at most 10', 'under 30', 'not heard', 'one of inbound, outbound', 'not AIS class A and none of patrol, SAR aircraft', 'between -3 and 8', 'not between 1 and 2', 'like % fairway %', 'known', 'not known', 'before: at least 1', 'unless: at least 0', 'at most (Nearest vessel’s speed + 2)']);
    speak('zh-Hant');

    expect(said()).toEqual(['至少 30', '高於 0', '至多 10', '低於 30', '不是有訊號', '屬於駛入、駛出', '不是 AIS A 類，且不屬於巡邏船、搜救飛機', '介乎 -3 與 8', '不是介乎 1 與 2', '形如 % fairway %', '已知', '未知', '之前: 至少 1', '除非: 至少 0', '至多 (最近船隻航速 + 2)']);
    speak('zh-Hans');
    expect(limitOf(evidence('angleToNormalDeg', 22, 'deg', 'under 30'))).toBe('低于 30°');
  });

  it('takes apart the name of an indicator that has no word', () => {
    expect(indicatorName('sogKn')).toBe('Speed over ground');
    expect(indicatorName('turnsPerHour')).toBe('Turns per hour');
  });

  it('has one number that decides: the time left where there is one', () => {
    const both = alert(1, { evidence: [evidence('sogKn', 47.2, 'kn'), evidence('minutesToBoundary', 2.6833, 'min')] });

    expect(decidingFigure(both)).toMatchObject({ value: '2:41', unit: 'to boundary' });
    expect(decidingFigure(alert(1, { evidence: [evidence('lengthM', '', 'm')] }))).toBeUndefined();
  });
});

describe('the state of an alert', () => {
  const later = Date.parse(AT) + 38_000;

  it('is how long it waits, or who answered it and when', () => {
    expect(stateText(alert(1), later, 'Asia/Hong_Kong')).toBe('New, 0:38');
    expect(stateText(alert(1, { state: 'acknowledged', changedBy: 'KL' }), later, 'Asia/Hong_Kong')).toBe('Ack KL 02:41');
    const said = (change: Partial<Alert>): string => stateText(alert(1, { changedBy: 'KL', ...change }), later, 'Asia/Hong_Kong');
    expect(said({ state: 'assigned', assignedTo: 'PL 61' })).toBe('PL 61 assigned');
    expect(said({ state: 'silenced', silencedUntil: '2026-11-13T18:51:18.000Z' })).toBe('Quiet to 02:51');
    expect(said({ state: 'resolved' })).toBe('Resolved KL 02:41');
    expect(said({ state: 'resolved', verdict: 'false' })).toBe('False, KL 02:41');
  });

  it('says only that it is new before a clock is known', () => {
    expect(stateText(alert(1), NaN, 'UTC')).toBe('New');
  });
});
