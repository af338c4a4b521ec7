import { type PointerEvent, useRef, useState } from 'react';
import { DAY_MINUTES, type Minutes } from '../../../lib/time/clock';
import type { Axis } from './axis';
import type { Span } from './hours';

const SNAP = 15;
/** A finger is less exact than a mouse. */
const SNAP_TOUCH = 30;
const TAP_PX = 4;

export type Kind = 'window' | 'break';
export type Grip = { kind: Kind; index: number; part: 'move' | 'from' | 'to' };
export type Ghost = Span & { kind: Kind; grip: Grip | null };

export const gripName = (grip: Grip) => `${grip.kind}:${grip.index}:${grip.part}`;

function readGrip(target: EventTarget): Grip | null {
  const name = (target as HTMLElement).closest<HTMLElement>('[data-grip]')?.dataset.grip;
  const [kind, index, part] = name?.split(':') ?? [];
  return kind ? ({ kind, index: Number(index), part } as Grip) : null;
}

type Drag = { grip: Grip | null; origin: Span; anchor: Minutes; x: number; moved: boolean; snap: number };

/** Where a span lies when the pointer that took it at `anchor` is at `here`. */
export function dragged({ grip, origin, anchor, snap }: Drag, here: Minutes, axis: Axis): Span {
  const step = (m: Minutes) => Math.round(m / snap) * snap;
  const latestStart = Math.min(axis.to, DAY_MINUTES) - SNAP;
  if (!grip) {
    const [from, to] = [Math.min(anchor, here), Math.max(anchor, here)].map(step) as [number, number];
    return { from: Math.min(from, latestStart), to };
  }
  if (grip.part === 'from') return { from: Math.min(step(here), origin.to - SNAP, latestStart), to: origin.to };
  if (grip.part === 'to') return { from: origin.from, to: Math.max(step(here), origin.from + SNAP) };
  const room = { back: axis.from - origin.from, on: Math.min(axis.to - origin.to, latestStart - origin.from) };
  const shift = Math.min(Math.max(room.on, 0), Math.max(room.back, step(here - anchor)));
  return { from: origin.from + shift, to: origin.to + shift };
}

type Options = {
  axis: Axis;
  brush: Kind;
  spanOf(grip: Grip): Span | undefined;
  onDrop(ghost: Ghost): void;
  onTap(grip: Grip | null): void;
};

/**
 * One pointer state machine for a day's track: paint on empty ground, move a span, pull its edges. A press that does not travel
 * is a tap; the distance tells them apart, as the capture swallows the clicks of children. Positions are read along the inline
 * axis, so it works right to left. Fingers that go up or down scroll the page (`touch-action: pan-y` on the track).
 */
export function usePaint({ axis, brush, spanOf, onDrop, onTap }: Options) {
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [ghost, setGhost] = useState<Ghost | null>(null);

  const minuteAt = (x: number) => {
    const box = track.current?.getBoundingClientRect();
    if (!box?.width) return axis.from;
    const along = document.documentElement.dir === 'rtl' ? box.right - x : x - box.left;
    return Math.min(axis.to, Math.max(axis.from, axis.from + (along / box.width) * (axis.to - axis.from)));
  };
  const onPointerDown = (e: PointerEvent) => {
    if (e.button !== 0 || !e.isPrimary) return;
    const grip = readGrip(e.target);
    const anchor = minuteAt(e.clientX);
    const origin = (grip && spanOf(grip)) ?? { from: anchor, to: anchor };
    const snap = e.pointerType === 'touch' ? SNAP_TOUCH : SNAP;
    drag.current = { grip, origin, anchor, x: e.clientX, moved: false, snap };
    e.currentTarget.setPointerCapture(e.pointerId);
  };
  const onPointerMove = (e: PointerEvent) => {
    const d = drag.current;
    if (!d) return;
    d.moved ||= Math.abs(e.clientX - d.x) > TAP_PX;
    if (!d.moved) return;
    setGhost({ ...dragged(d, minuteAt(e.clientX), axis), kind: d.grip?.kind ?? brush, grip: d.grip });
  };
  const onPointerUp = (e: PointerEvent) => {
    const d = drag.current;
    stop();
    if (!d) return;
    if (!d.moved) onTap(d.grip);
    else if (ghost && ghost.to > ghost.from) onDrop(ghost);
    e.preventDefault();
  };
  const stop = () => {
    drag.current = null;
    setGhost(null);
  };
  return { track, ghost, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop } };
}
