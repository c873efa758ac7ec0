import { changed, formatAddress, goTo, parseAddress, readAddress, type Address, type PageName } from '../address';

/** Which page is open, and where each of the others was left. */
export class Router {
  /** as it was when the page was gone to; view, selection and time move on in the page's own address */
  address = $state.raw<Address>(readAddress());
  private left = $state.raw<Readonly<Partial<Record<PageName, Address>>>>({});

  /** Listens to links and to the browser's way back and forth; returns how to stop. */
  start(): () => void {
    const heard = (event: HashChangeEvent): void => {
      this.keep(parseAddress(hashOf(event.oldURL)));
      this.address = readAddress();
    };
    addEventListener('hashchange', heard);
    return () => {
      removeEventListener('hashchange', heard);
    };
  }

  /** Goes there, as a step that the browser's way back undoes. */
  go(address: Address): void {
    goTo(address);
  }

  /** Opens a page where it was left. */
  open(page: PageName): void {
    if (page !== this.address.page) this.go(this.whereLeft(page));
  }

  /** The address of a page where it was left, for a link. */
  hrefOf(page: PageName): string {
    return formatAddress(this.whereLeft(page));
  }

  private whereLeft(page: PageName): Address {
    return this.left[page] ?? { page };
  }

  /** Palette and language belong to the browser, not to a page. */
  private keep(address: Address): void {
    this.left = { ...this.left, [address.page]: changed(address, { palette: undefined, lang: undefined }) };
  }
}

function hashOf(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? '' : url.slice(at);
}
