/**
 * A value kept in the browser under a name. Storage may be forbidden (private windows, `file://` in some browsers): then nothing is kept and nothing breaks.
 * `read` gets what was stored, of unknown shape, and gives the value to use.
 */
export function remembered<T>(storage: () => Storage, name: string, read: (stored: unknown) => T) {
  return {
    get(): T {
      try {
        return read(JSON.parse(storage().getItem(name) ?? 'null'));
      } catch {
        return read(null);
      }
    },
    set(value: T): void {
      try {
        storage().setItem(name, JSON.stringify(value));
      } catch {
        // Forbidden or full: it is forgotten when the window closes.
      }
    },
  };
}
