import { api, ApiError, type Unit } from '../stream';
import { askAgain } from './asking';

/** How often it is asked what the units are about. */
const ASK_MS = 2000;

/** The units of the patrol, asked for while a track is looked at that they could be sent to. */
export class Patrol {
  units = $state.raw<readonly Unit[]>([]);

  /** Asks at once and then every 2 s; returns how to stop. */
  follow(): () => void {
    return askAgain((signal) => this.ask(signal), ASK_MS);
  }

  /** Takes over what a unit answered to an order, before she is asked again. */
  answered(unit: Unit): void {
    this.units = this.units.map((known) => (known.unit === unit.unit ? { ...known, ...unit } : known));
  }

  private async ask(signal: AbortSignal): Promise<void> {
    try {
      const { units } = await api.units(signal);
      if (!signal.aborted) this.units = units;
    } catch (error) {
      // What was known stays; that the server is gone is told in other places.
      if (!signal.aborted && !(error instanceof ApiError)) throw error;
    }
  }
}
