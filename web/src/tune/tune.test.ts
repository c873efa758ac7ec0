// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule, RuleProblem, Rules, RuleVersion } from '../stream';
import { Operator } from '../watch/operator.svelte';
import { Tune } from './tune.svelte';

const FAST = '  - id: fast\n    when: sogKn >= 30';
const SLOW = '  - id: slow\n    when: sogKn <= 1';

/** A server of rules: what is live, and what it is asked. A text that says `wrong` has a problem there. */
class Server {
  texts: string[] = [`rules:\n${FAST}\n\n${SLOW}\n`];
  checks = 0;

  get live(): Rules {
    const text = this.texts[this.texts.length - 1];
    return { ...this.version(this.texts.length), live: true, text, rules: rulesOf(text) };
  }

  version(number: number): RuleVersion {
    return { version: number, live: number === this.texts.length, by: number === 1 ? '' : 'WS', console: '', reason: 'why', changed: [], at: '2026-11-14T02:00:00.000Z' };
  }

  answer(path: string, init: RequestInit = {}): Response {
    const body = (typeof init.body === 'string' ? JSON.parse(init.body) : {}) as { text?: string; basedOn?: number };
    if (path === 'api/indicators') return said({ indicators: [] });
    if (path === 'api/rules/versions') return said({ versions: this.texts.map((_, at) => this.version(at + 1)).reverse() });
    if (path === 'api/rules/check') return this.check(body.text ?? '');
    if (path.endsWith('/restore')) this.texts.push(this.texts[Number(/\d+/.exec(path)?.[0]) - 1]);
    else if (init.method === 'PUT' && body.basedOn !== this.texts.length) return said({ problems: [{ pointer: '', message: 'version 2 is live meanwhile' }] }, 409);
    else if (init.method === 'PUT') this.texts.push(body.text ?? '');
    return said(this.live);
  }

  private check(text: string): Response {
    this.checks++;
    const line = text.split('\n').findIndex((each) => each.includes('wrong')) + 1;
    const problem: RuleProblem = { pointer: '/body/text', line, column: 11, field: '', message: 'wrong' };
    return said(line > 0 ? { problems: [problem] } : { problems: [], rules: rulesOf(text) });
  }
}

function said(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status });
}

function rulesOf(text: string): Rule[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const id = /- id: (\S+)/.exec(line)?.[1];
    if (id === undefined) return [];
    const rest = { title: id, severity: 'caution', category: 'safety', sentence: '', why: '', when: '', forSeconds: 0, clearSeconds: 60, parameters: [], indicators: ['sogKn'] } as const;
    return [{ ...rest, id, line: at + 1, text: lines.slice(at, at + 2).join('\n') }];
  });
}

let server: Server;
let tune: Tune;

beforeEach(async () => {
  vi.useFakeTimers();
  server = new Server();
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => Promise.resolve(server.answer(path, init)));
  const operator = new Operator({ getItem: () => JSON.stringify({ operator: 'KL', console: 'Centre 2' }), setItem: () => undefined });
  tune = new Tune(operator);
  tune.choose('fast');
  await tune.open();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Nobody writes for a while. */
const quiet = () => vi.advanceTimersByTimeAsync(400);

describe('a draft of a rule', () => {
  it('is checked once nobody writes, and can be put live only when it is right', async () => {
    tune.edit(FAST.replace('30', '3'));
    tune.edit(FAST.replace('30', 'wrong'));
    expect(tune.verdict).toBeNull();
    await quiet();

    expect(server.checks).toBe(1);
    expect(tune.verdict?.here.map(({ line, column }) => [line, column])).toEqual([[2, 11]]);
    expect(tune.ask()).toBe(false);
    tune.edit(FAST.replace('30', '40'));
    await quiet();
    expect(tune.ask()).toBe(true);
  });

  it('stays with its rule while another is looked at, and is none once it says what is live', async () => {
    tune.edit(FAST.replace('30', '40'));
    tune.choose('slow');
    expect(tune.text).toBe(SLOW);
    tune.choose('fast');
    await quiet();

    expect(tune.text).toBe(FAST.replace('30', '40'));
    expect(tune.canPut).toBe(true);
    tune.drop();
    expect(tune.drafts.size).toBe(0);
    expect(tune.verdict?.rule?.id).toBe('fast');
  });

  it('is put live alone, with the reason, in its own place', async () => {
    tune.edit(FAST.replace('30', '40'));
    await quiet();
    tune.ask();
    await tune.act('ferries');

    expect(server.texts[1]).toBe(`rules:\n${FAST.replace('30', '40')}\n\n${SLOW}\n`);
    expect(tune.rules?.version).toBe(2);
    expect(tune.drafts.size).toBe(0);
    expect(tune.notice).toBe('Version 2 is live.');
    expect(tune.versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('is kept where another version was put live meanwhile, and says so', async () => {
    tune.edit(FAST.replace('30', '40'));
    await quiet();
    tune.ask();
    server.texts.push(server.texts[0].replace('>= 30', '>= 20'));
    await tune.act('ferries');

    expect(tune.isRefused).toBe(true);
    expect(tune.notice).toContain('version 2 is live meanwhile');
    await quiet();
    expect(tune.rules?.version).toBe(2);
    expect(tune.text).toBe(FAST.replace('30', '40'));
    expect(tune.isOvertaken).toBe(true);
    expect(tune.canPut).toBe(true);
  });

  it('goes under the rule that somebody else has put live, whom the page names', async () => {
    tune.choose('slow');
    tune.edit(SLOW.replace('1', '2'));
    server.texts.push(server.texts[0].replace('>= 30', '>= 20'));
    await tune.hear(2);
    await quiet();

    expect(tune.notice).toBe('Version 2 is live, by WS: why');
    expect(tune.isOvertaken).toBe(false);
    tune.ask();
    await tune.act('slower');
    expect(server.texts[2]).toBe(`rules:\n${FAST.replace('30', '20')}\n\n${SLOW.replace('1', '2')}\n`);
  });

  it('is followed where it gives its rule another id', async () => {
    tune.edit(FAST.replace('fast', 'faster'));
    await quiet();
    tune.ask();
    await tune.act('a better name');

    expect(tune.chosen?.id).toBe('faster');
  });
});

describe('an earlier version', () => {
  it('is returned to as a new one', async () => {
    server.texts.push(server.texts[0].replace('>= 30', '>= 20'));
    await tune.hear(2);
    tune.askReturn(server.version(1));
    await tune.act('missed one');

    expect(tune.rules?.version).toBe(3);
    expect(tune.text).toBe(FAST);
  });
});
