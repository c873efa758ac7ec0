import { api, type Actor, type AlertAction, type Pursuit, type Unit } from '../stream';
import type { Desk } from './desk.svelte';
import { isNew, type Incident } from './incidents';

/** What is being filled in about the incident that is looked at. */
export type Form = 'assign' | 'resolve' | 'silence' | 'note' | null;

/** What an operator does about the incident that is looked at: all of its alerts at once, in the operator's name. */
export class Handling {
  form = $state<Form>(null);
  readonly incident: Incident | undefined = $derived.by(() => this.found());

  constructor(
    private readonly desk: Desk,
    private readonly act: (action: (actor: Actor) => Promise<unknown>) => Promise<boolean>,
  ) {}

  private found(): Incident | undefined {
    const { alert, live } = this.desk;
    const chosen = alert === null ? undefined : live.state.alerts.get(alert);
    return chosen === undefined ? undefined : live.incidents.find(({ id }) => id === chosen.incident);
  }

  /** Whether anything can be done: there is an open incident, it is now, and the server hears us. */
  get isPossible(): boolean {
    return this.incident !== undefined && this.desk.isLive && this.desk.live.isConnected;
  }

  get canAcknowledge(): boolean {
    return this.isPossible && (this.incident?.alerts.some(isNew) ?? false);
  }

  /** What is new can be silenced, and what is silent can be for longer. */
  get canSilence(): boolean {
    return this.isPossible && (this.incident?.alerts.some((alert) => isNew(alert) || alert.state === 'silenced') ?? false);
  }

  /** Opens a form, or closes it where it is open. */
  toggle(form: Exclude<Form, null>): void {
    this.form = this.form === form || !this.isPossible ? null : form;
  }

  acknowledge(): Promise<void> {
    return this.canAcknowledge ? this.handle({ action: 'acknowledge' }) : Promise.resolve();
  }

  async handle(action: AlertAction): Promise<void> {
    const { incident } = this;
    if (incident === undefined) return;
    if (await this.act((actor) => api.handle(incident.id, action, actor))) this.form = null;
  }

  /** Sends a unit after the vessel, and gives her the incident; what she is about then, or null where it was not done. */
  async send(unit: string, task: Pursuit): Promise<Unit | null> {
    const { incident } = this;
    if (incident === undefined) return null;
    let sent: Unit | null = null;
    const isDone = await this.act(async (actor) => { sent = await api.task(incident.id, unit, task, actor); });
    if (isDone) this.form = null;
    return sent;
  }

  /** Writes a note about the incident; whether it was written. */
  async note(text: string): Promise<boolean> {
    const id = this.incident?.id ?? null;
    const isDone = await this.act((actor) => api.note(text, id, actor));
    if (isDone) this.form = null;
    return isDone;
  }
}
