type Props = { percent: number; hue?: number; className?: string };

/** How full something is, 0 … 100, in the hue of a person where one is given. Decoration: the number stands beside it. */
export function LoadBar({ percent, hue, className = 'w-12' }: Props) {
  return (
    <span aria-hidden="true" className={`block h-1 overflow-hidden rounded-full bg-line ${className}`}>
      <span
        className="block h-full rounded-full bg-accent"
        style={{
          width: `${percent}%`,
          ...(hue !== undefined && { background: `oklch(var(--ev-bar-l) var(--ev-bar-c) ${hue})` }),
        }}
      />
    </span>
  );
}
