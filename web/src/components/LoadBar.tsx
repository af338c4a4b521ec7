/** How full something is, 0 … 100. Decoration: the number stands beside it. */
export function LoadBar({ percent, className = 'w-12' }: { percent: number; className?: string }) {
  return (
    <span aria-hidden="true" className={`block h-1 overflow-hidden rounded-full bg-line ${className}`}>
      <span className="block h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
    </span>
  );
}
