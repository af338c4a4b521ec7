const FIRST_NAME_AND_LAST = 2;
/** Keeps Arabic initials from joining into a ligature. */
const ZERO_WIDTH_NON_JOINER = '\u200c';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, FIRST_NAME_AND_LAST)
    .map((word) => [...word][0])
    .join(ZERO_WIDTH_NON_JOINER);

/** The initials of a person in their hue (OKLCH degrees). Decoration: the name stands beside it. `size` in pixels. */
export function Avatar({ name, hue, size = 28 }: { name: string; hue: number; size?: number }) {
  return (
    <span
      aria-hidden="true"
      className="inline-grid shrink-0 place-items-center rounded-full font-semibold tracking-tight"
      style={{
        width: size,
        height: size,
        fontSize: size * 0.38,
        background: `oklch(var(--ev-bg-l) calc(var(--ev-bg-c) * 1.5) ${hue})`,
        color: `oklch(var(--ev-tx-l) var(--ev-tx-c) ${hue})`,
        boxShadow: `inset 0 0 0 1px oklch(var(--ev-bar-l) var(--ev-bar-c) ${hue} / .28)`,
      }}
    >
      {initials(name)}
    </span>
  );
}
