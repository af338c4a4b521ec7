/** As long as a toast offers it. */
const OPEN_MS = 10_000;

let last: { run(): void; until: number } | null = null;

/** What Ctrl+Z takes back for the next ten seconds. */
export function rememberUndo(run: () => void): void {
  last = { run, until: Date.now() + OPEN_MS };
}

export function forgetUndo(): void {
  last = null;
}

/** Takes back what was done last, once; false when there is nothing, or it is too long ago. */
export function undoLast(): boolean {
  const undo = last;
  last = null;
  if (!undo || undo.until < Date.now()) return false;
  undo.run();
  return true;
}
