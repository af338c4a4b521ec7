import { type CSSProperties, type RefObject, useRef } from 'react';
import { useStore } from 'zustand';
import { heightPx, offsetPx, type Scale } from '../geometry';
import type { GridColumn, GridEvent, Place } from '../model';
import type { Drag, DragStore } from './dragStore';

type Props = {
  store: DragStore;
  columns: readonly GridColumn[];
  scale: Scale;
  boxRef: RefObject<HTMLDivElement | null>;
  landing(event: GridEvent | null, column: string): readonly string[];
  spanText(place: Place): string;
  /** What time for something new is called. */
  newText: string;
};

const REFUSED_HUE = 25;
const NEW_HUE = 178;

/** What is held, at the place where it would stand, with the reason if it cannot. All that is drawn anew while dragging. */
export function Ghost({ store, columns, scale, boxRef, landing, spanText, newText }: Props) {
  const { drag, verdict, highlight } = useStore(store);
  const conflict = verdict?.conflict ?? highlight;
  const track = (key: string) => columns.findIndex((c) => c.key === key) + 1;
  const shown = drag ? landing(drag.event, drag.at.column) : [];
  const keys = shown.length > 0 ? shown : drag ? [drag.at.column] : [];
  return (
    <>
      {conflict && track(conflict.column) > 0 && (
        <span
          aria-hidden="true"
          data-conflict
          className="pointer-events-none absolute inset-x-0 z-10 rounded-sm bg-danger/12 outline-2 -outline-offset-1 outline-danger/70 outline-dashed"
          style={onGrid(conflict, track(conflict.column), scale)}
        />
      )}
      {drag &&
        keys.map((key, i) => (
          <Box
            key={key}
            drag={drag}
            style={onGrid(drag.at, track(key), scale)}
            reason={i === 0 ? (verdict?.reason ?? '') : ''}
            isRefused={verdict?.isPossible === false}
            boxRef={i === 0 ? boxRef : undefined}
            text={spanText({ ...drag.at, column: key })}
            title={drag.event?.title ?? newText}
            minutePx={scale.minutePx}
          />
        ))}
    </>
  );
}

function onGrid(place: Place, track: number, scale: Scale): CSSProperties {
  return {
    gridColumn: `${track} / ${track + 1}`,
    top: offsetPx(place.start, scale) + 1,
    height: heightPx(place, scale) - 2,
  };
}

type BoxProps = {
  drag: Drag;
  style: CSSProperties;
  reason: string;
  isRefused: boolean;
  boxRef: RefObject<HTMLDivElement | null> | undefined;
  title: string;
  text: string;
  minutePx: number;
};

function Box({ drag, style, reason, isRefused, boxRef, title, text, minutePx }: BoxProps) {
  const own = useRef<HTMLDivElement>(null);
  const hue = isRefused ? REFUSED_HUE : (drag.event?.hue ?? NEW_HUE);
  const { before = 0, after = 0 } = drag.event ?? {};
  return (
    <div
      ref={boxRef ?? own}
      aria-hidden="true"
      data-ghost={isRefused ? 'refused' : 'free'}
      className={`ev @container pointer-events-none absolute inset-x-[3px] z-20 rounded-sm shadow-lift outline-2 ${isRefused ? 'outline-danger' : 'outline-accent'} ${drag.isDropped ? 'opacity-90' : ''}`}
      style={{ ...style, '--h': hue } as CSSProperties}
    >
      {before > 0 && <Stripes at="before" px={before * minutePx} />}
      {after > 0 && <Stripes at="after" px={after * minutePx} />}
      <div className="max-h-full overflow-hidden px-2 py-1">
        <div dir="auto" className="own-script truncate text-xs font-semibold">
          {title}
        </div>
        <bdi dir="ltr" className="tnum block truncate text-2xs rtl:text-end">
          {text}
        </bdi>
      </div>
      {reason && (
        <div
          data-reason
          className={`absolute start-1/2 top-full z-30 mt-1.5 w-max max-w-60 -translate-x-1/2 rounded-md px-2 py-1 text-2xs font-medium shadow-lift rtl:translate-x-1/2 ${isRefused ? 'bg-danger text-on-now' : 'bg-ink text-surface'}`}
        >
          {reason}
        </div>
      )}
    </div>
  );
}

function Stripes({ at, px }: { at: 'before' | 'after'; px: number }) {
  const side = at === 'before' ? 'bottom-full rounded-t-sm' : 'top-full rounded-b-sm';
  return <span className={`ev-buffer absolute inset-x-0 ${side}`} style={{ height: px }} />;
}
