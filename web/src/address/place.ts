import { changed, formatAddress, parseAddress, type Address, type AddressChange } from './address';

/** What the page's address says now. */
export function readAddress(): Address {
  return parseAddress(location.hash);
}

/** Puts some fields into the page's address, leaves the others, and makes no entry in the history. */
export function writeAddress(change: AddressChange): void {
  const hash = formatAddress(changed(readAddress(), change));
  if (hash !== location.hash) history.replaceState(history.state, '', hash);
}

/** Goes there, with an entry in the history; whoever listens to `hashchange` is told. */
export function goTo(address: Address): void {
  location.hash = formatAddress(address);
}

/** The whole address of something on this page, for another browser. */
export function linkTo(address: Address): string {
  return new URL(formatAddress(address), location.href).href;
}

/** The language that the address asks for, before its `#` or after it: `?lang=zh-Hant`. */
export function askedLanguage(): string | null {
  return new URLSearchParams(location.search).get('lang') ?? readAddress().lang ?? null;
}

/** Another language was chosen: an address that asks for one asks for that one from now on. */
export function keepLanguage(lang: string): void {
  const url = new URL(location.href);
  if (url.searchParams.has('lang')) {
    url.searchParams.set('lang', lang);
    history.replaceState(history.state, '', url);
  }
  if (readAddress().lang !== undefined) writeAddress({ lang });
}
