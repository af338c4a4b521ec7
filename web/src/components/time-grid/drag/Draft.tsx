import { heightPx, offsetPx, type Scale } from '../geometry';
import type { GridColumn, Place } from '../model';

type Props = { place: Place; text: string; columns: readonly GridColumn[]; scale: Scale };

/** The time for which something new is being written. */
export function Draft({ place, text, columns, scale }: Props) {
  const track = columns.findIndex((c) => c.key === place.column) + 1;
  if (track === 0) return null;
  return (
    <div
      aria-hidden="true"
      data-draft
      className="pointer-events-none absolute inset-x-[3px] z-10 overflow-hidden rounded-sm bg-accent-soft px-2 py-1 outline-2 outline-accent"
      style={{
        gridColumn: `${track} / ${track + 1}`,
        top: offsetPx(place.start, scale) + 1,
        height: heightPx(place, scale) - 2,
      }}
    >
      <bdi dir="ltr" className="tnum block truncate text-2xs font-semibold text-accent-ink rtl:text-end">
        {text}
      </bdi>
    </div>
  );
}
