/** Takes the focus when it comes into the page: what was opened by a key is filled in by keys. */
export function takeFocus(element: HTMLElement): void {
  element.focus();
}
