import { api, ApiError, type Unit } from '../stream';

/** How often it is asked what the units are about. */
const ASK_MS = 2000;

/** The units of the patrol, asked for while a track is looked at that they could be sent to. */
export class Patrol {
  units = $state.raw<readonly Unit[]>([]);

  /** Asks at once and then every 2 s; returns how to stop. */
  follow(): () => void {
    const gone = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async (): Promise<void> => {
      await this.ask(gone.signal);
      if (!gone.signal.aborted) timer = setTimeout(() => void again(), ASK_MS);
    };
    void again();
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
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
