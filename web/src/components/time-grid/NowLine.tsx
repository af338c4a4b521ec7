type Props = {
  /** px below the start of the grid */
  top: number;
};

/** The line of now in one column, behind its appointments: over a name it would read as a strike. */
export function NowLine({ top }: Props) {
  return <span aria-hidden="true" className="pointer-events-none absolute inset-x-0 h-px bg-now" style={{ top }} />;
}

/** Where now crosses the appointments, faint, with the dot at the edge of the hours. */
export function NowVeil({ top }: Props) {
  return (
    <div
      aria-hidden="true"
      data-now
      className="pointer-events-none absolute inset-x-0 z-10 h-px bg-now/35 before:absolute before:-start-1 before:-top-[3.5px] before:size-2 before:rounded-full before:bg-now"
      style={{ top }}
    />
  );
}
