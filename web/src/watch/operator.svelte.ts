import type { Actor } from '../stream';

const STORED_AS = 'offing.operator';
/** The longest name and console that the server takes. */
export const LONGEST = 80;

/** Who acts: asked once before the first action, kept in this browser, changeable. */
export class Operator {
  actor = $state.raw<Actor | null>(null);
  /** open while the page asks */
  asking = $state(false);
  /** the name that a token stands for; then it is not asked */
  tokenName = $state<string | null>(null);
  private waiting: ((actor: Actor | null) => void)[] = [];

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.actor = parseActor(storage.getItem(STORED_AS));
  }

  /** Who acts, asking if nobody is known yet; null where the question was turned away. */
  need(): Promise<Actor | null> {
    if (this.actor !== null) return Promise.resolve(this.actor);
    this.asking = true;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Answers the question; false where name or console cannot be taken. */
  save(operator: string, console: string): boolean {
    const actor = { operator: operator.trim(), console: console.trim() };
    if (!isActor(actor)) return false;
    this.actor = actor;
    this.storage.setItem(STORED_AS, JSON.stringify(actor));
    this.answer(actor);
    return true;
  }

  /** Turns the question away. */
  dismiss(): void {
    this.answer(null);
  }

  private answer(actor: Actor | null): void {
    this.asking = false;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => {
      resolve(actor);
    });
  }
}

/** What a browser kept, if it is still of use. */
export function parseActor(text: string | null): Actor | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isActor(value) ? { operator: value.operator, console: value.console } : null;
  } catch {
    return null;
  }
}

function isActor(value: unknown): value is Actor {
  if (typeof value !== 'object' || value === null) return false;
  const { operator, console } = value as { operator?: unknown; console?: unknown };
  return isShort(operator) && isShort(console);
}

function isShort(text: unknown): boolean {
  return typeof text === 'string' && text.length > 0 && text.length <= LONGEST;
}
