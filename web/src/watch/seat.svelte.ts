import { readAddress, writeAddress } from '../address';
import { findPalette, nextPalette, type Palette } from '../ui/palette';
import { Ears } from './ears.svelte';
import { Operator } from './operator.svelte';

export type Sheet = 'keys' | 'about' | 'more' | null;

const KEYS_STORED_AS = 'offing.keys';
const PALETTE_STORED_AS = 'offing.palette';

/** What there is one of for whoever sits here, whatever is looked at: who acts, what is heard, the colours, the keys. */
export class Seat {
  readonly operator: Operator;
  readonly ears = new Ears();
  palette = $state<Palette>('dusk');
  singleKeys = $state(true);
  sheet = $state<Sheet>(null);
  /** the link that was given last, shown until it is put away; empty text where there is none */
  link = $state('');
  isLinkCopied = $state(false);
  /** what was done or could not be, on whatever page; said until the next press */
  said = $state('');

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

  /** Shows a link, and copies it where the browser lets a page do that. */
  async giveLink(link: string): Promise<void> {
    this.link = link;
    this.isLinkCopied = await copied(link);
  }

  /** Puts away what is said over the page. */
  putAway(): void {
    this.link = '';
    this.said = '';
  }

  /** Mutes the sound for five minutes, or ends that. */
  silence(): void {
    this.ears.toggleMute(Date.now());
  }
}

/** A browser keeps its clipboard from pages that came without encryption: then the text is there to be copied by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
