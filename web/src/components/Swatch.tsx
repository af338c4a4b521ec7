/** The colour of a service. Decoration: its name stands beside it. `size` in pixels. */
export function Swatch({ hue, size = 10 }: { hue: number; size?: number }) {
  return (
    <span
      aria-hidden="true"
      className="inline-block shrink-0 rounded-[3px]"
      style={{ width: size, height: size, background: `oklch(var(--ev-bar-l) var(--ev-bar-c) ${hue})` }}
    />
  );
}
