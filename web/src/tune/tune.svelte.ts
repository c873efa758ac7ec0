import { word } from '../i18n/words';
import { ApiError, ruleApi, type Actor, type Indicator, type Rule, type RuleProblem, type Rules, type RuleVersion } from '../stream';
import type { Operator } from '../watch/operator.svelte';
import { noDrafts, openDrafts, placed, withDraft, withRule, type Draft, type Drafts } from './drafts';

/** How long nobody writes before a text is checked. */
const QUIET_MS = 300;

/** The longest reason that the server takes. */
export const LONGEST_REASON = 300;

/** What a text was found to be. */
export interface Checked {
  readonly text: string;
  /** in the rule's own lines */
  readonly here: readonly RuleProblem[];
  /** in the lines of the whole text */
  readonly elsewhere: readonly RuleProblem[];
  /** as it would be read; absent while anything is wrong */
  readonly rule?: Rule;
}

/** What waits for a reason. */
export type Asking = { readonly kind: 'put'; readonly rule: Rule; readonly text: string } | { readonly kind: 'return'; readonly version: RuleVersion };

/** The live rules, what was made of them here, and what was live before. Drafts stay, whatever page is open. */
export class Tune {
  rules = $state.raw<Rules | null>(null);
  /** the newest first */
  versions = $state.raw<readonly RuleVersion[]>([]);
  indicators = $state.raw<readonly Indicator[]>([]);
  drafts = $state.raw<Drafts>(noDrafts);
  /** the rule that the address names */
  wanted = $state<string | undefined>(undefined);
  checked = $state.raw<Checked | null>(null);
  asking = $state.raw<Asking | null>(null);
  /** why the rules are not known, or no longer; empty while they are */
  failure = $state('');
  /** what was done, or was not and why */
  notice = $state('');
  isRefused = $state(false);
  /** editors as they were left, by rule: with all that can be undone */
  readonly left: Record<string, unknown> = {};

  readonly chosen: Rule | undefined = $derived(this.rules?.rules.find(({ id }) => id === this.wanted) ?? this.rules?.rules[0]);
  readonly draft: Draft | undefined = $derived(this.chosen && this.drafts.get(this.chosen.id));
  /** what stands in the editor */
  readonly text: string = $derived(this.draft?.text ?? this.chosen?.text ?? '');
  /** somebody has put another text of this rule live since the draft was begun */
  readonly isOvertaken: boolean = $derived(this.draft !== undefined && this.draft.from !== this.chosen?.text);
  /** what the check says of the text as it stands; null while it is being checked */
  readonly verdict: Checked | null = $derived(this.draft === undefined ? this.asLive : this.checked?.text === this.draft.text ? this.checked : null);
  readonly canPut: boolean = $derived(this.draft !== undefined && this.verdict?.rule !== undefined);

  private timer: ReturnType<typeof setTimeout> | undefined;
  private checking = new AbortController();

  constructor(private readonly operator: Operator) {}

  private get asLive(): Checked | null {
    return this.chosen === undefined ? null : { text: this.chosen.text, here: [], elsewhere: [], rule: this.chosen };
  }

  /** Asks for all that is not known yet. */
  async open(): Promise<void> {
    if (this.indicators.length === 0) ruleApi.indicators().then(({ indicators }) => (this.indicators = indicators), forgiven);
    if (this.rules === null) await this.refresh();
  }

  /** The server says which version is live: asks for it where it is another than is shown. */
  async hear(version: number): Promise<void> {
    if (version === 0 || this.rules === null || this.rules.version === version) return;
    await this.refresh();
    const live = this.rules as Rules | null;
    if (live?.version === version) this.say(word('tune.newVersion', { n: version, by: byText(live), reason: live.reason }));
  }

  /** Asks for the live rules and the versions now. */
  async refresh(): Promise<void> {
    try {
      const [rules, { versions }] = await Promise.all([ruleApi.live(), ruleApi.versions()]);
      this.failure = '';
      this.versions = versions;
      this.show(rules);
    } catch (error) {
      this.failure = reasonOf(error);
    }
  }

  /** A draft that is live meanwhile is none. */
  private show(rules: Rules): void {
    this.rules = rules;
    this.drafts = openDrafts(this.drafts, rules.rules);
    this.checkSoon(0);
  }

  /** Looks at another rule. */
  choose(id: string | undefined): void {
    if (id === this.wanted) return;
    this.wanted = id;
    this.checkSoon(0);
  }

  /** The chosen rule's text is another. */
  edit(text: string): void {
    const rule = this.chosen;
    if (rule === undefined || text === this.text) return;
    const from = this.draft?.from ?? rule.text;
    this.drafts = withDraft(this.drafts, rule.id, text === rule.text ? undefined : { text, from });
    this.notice = '';
    this.checkSoon(QUIET_MS);
  }

  /** The chosen rule is as it is live. */
  drop(): void {
    if (this.chosen !== undefined) this.edit(this.chosen.text);
  }

  private checkSoon(afterMs: number): void {
    clearTimeout(this.timer);
    this.checking.abort();
    if (this.draft !== undefined) this.timer = setTimeout(() => void this.check(), afterMs);
  }

  private async check(): Promise<void> {
    const { rules, chosen, draft } = this;
    if (rules === null || chosen === undefined || draft === undefined) return;
    this.checking = new AbortController();
    const at = rules.rules.indexOf(chosen);
    try {
      const { problems, rules: read } = await ruleApi.check(withRule(rules.text, chosen, draft.text), this.checking.signal);
      const rule = read?.[at];
      this.checked = { text: draft.text, ...placed(problems, chosen, draft.text), ...(rule && { rule }) };
    } catch (error) {
      if (!(error instanceof DOMException)) this.say(word('action.refused', { reason: reasonOf(error) }), true);
    }
  }

  /** Asks for the reason of putting the draft live; false where there is nothing to put. */
  ask(): boolean {
    const { chosen, draft } = this;
    if (!this.canPut || chosen === undefined || draft === undefined) return false;
    this.asking = { kind: 'put', rule: chosen, text: draft.text };
    return true;
  }

  /** Asks for the reason of going back. */
  askReturn(version: RuleVersion): void {
    this.asking = { kind: 'return', version };
  }

  /** Does what waited for its reason. */
  async act(reason: string): Promise<void> {
    const { asking, rules } = this;
    this.asking = null;
    const actor = await this.operator.need();
    if (asking === null || rules === null || actor === null) return;
    try {
      const live = await this.done(asking, rules, reason, actor);
      if (asking.kind === 'put') this.follow(rules.rules.indexOf(asking.rule), asking.rule.id, live);
      this.show(live);
      this.say(word('tune.done', { n: live.version }));
      this.versions = (await ruleApi.versions()).versions;
    } catch (error) {
      this.say(word('action.refused', { reason: reasonOf(error) }), true);
      void this.refresh();
    }
  }

  private done(asking: Asking, rules: Rules, reason: string, actor: Actor): Promise<Rules> {
    if (asking.kind === 'return') return ruleApi.restore(asking.version.version, reason, actor);
    return ruleApi.put({ text: withRule(rules.text, asking.rule, asking.text), reason, basedOn: rules.version }, actor);
  }

  /** The draft is live; where that gave the rule another id, it is that which is looked at. */
  private follow(at: number, id: string, live: Rules): void {
    this.drafts = withDraft(this.drafts, id, undefined);
    if (!live.rules.some((rule) => rule.id === id)) this.wanted = live.rules.at(at)?.id;
  }

  private say(notice: string, isRefused = false): void {
    this.notice = notice;
    this.isRefused = isRefused;
  }
}

/** Whoever put a version live, for people. */
export function byText({ by }: RuleVersion): string {
  return by === '' ? word('tune.ofFile') : by;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof ApiError)) throw error;
  return error.status === 0 ? word('action.unreachable') : error.message;
}

/** Names are not offered then; that the server does not answer is told of the rules. */
function forgiven(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}
