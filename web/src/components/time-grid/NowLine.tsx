/** The line of now across all columns, `top` px below the start of the grid. */
export function NowLine({ top }: { top: number }) {
  return (
    <div
      aria-hidden="true"
      data-testid="now-line"
      className="pointer-events-none absolute inset-x-0 z-10 h-px bg-now before:absolute before:-start-1 before:-top-[3.5px] before:size-2 before:rounded-full before:bg-now"
      style={{ top }}
    />
  );
}
