/** Asks at once, and so long after each answer again; returns how to stop. What asks must not throw. */
export function askAgain(ask: (signal: AbortSignal) => Promise<void>, everyMs: number): () => void {
  const gone = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = async (): Promise<void> => {
    await ask(gone.signal);
    if (!gone.signal.aborted) timer = setTimeout(() => void again(), everyMs);
  };
  void again();
  return () => {
    gone.abort();
    clearTimeout(timer);
  };
}

/** Does something while the page is looked at: not in a tab behind others. Returns how to stop. */
export function whileVisible(begin: () => () => void): () => void {
  let stop: (() => void) | undefined;
  const look = (): void => {
    if (document.visibilityState === 'visible') stop ??= begin();
    else {
      stop?.();
      stop = undefined;
    }
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    stop?.();
  };
}
