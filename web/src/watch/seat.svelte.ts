import { readAddress, writeAddress } from '../address';
import { findPalette, nextPalette, type Palette } from '../ui/palette';
import { Ears } from './ears.svelte';
import { Operator } from './operator.svelte';

export type Sheet = 'keys' | 'about' | null;

const KEYS_STORED_AS = 'offing.keys';
const PALETTE_STORED_AS = 'offing.palette';

/** What there is one of for whoever sits here, whatever is looked at: who acts, what is heard, the colours, the keys. */
export class Seat {
  readonly operator: Operator;
  readonly ears = new Ears();
  palette = $state<Palette>('dusk');
  singleKeys = $state(true);
  sheet = $state<Sheet>(null);

  constructor(private readonly storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.operator = new Operator(storage);
    this.singleKeys = storage.getItem(KEYS_STORED_AS) !== 'off';
    this.setPalette(findPalette(readAddress().palette ?? storage.getItem(PALETTE_STORED_AS)) ?? 'dusk');
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    document.documentElement.dataset['palette'] = palette;
    this.storage.setItem(PALETTE_STORED_AS, palette);
    if (readAddress().palette !== undefined) writeAddress({ palette });
  }

  nextPalette(): void {
    this.setPalette(nextPalette(this.palette));
  }

  setSingleKeys(on: boolean): void {
    this.singleKeys = on;
    this.storage.setItem(KEYS_STORED_AS, on ? 'on' : 'off');
  }

  /** Mutes the sound for five minutes, or ends that. */
  silence(): void {
    this.ears.toggleMute(Date.now());
  }
}
