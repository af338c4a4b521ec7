import { flyFrom } from '../../../components/time-grid/drag/flyBack';

/** The first drawing of an appointment on the grid. */
const cardOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-scroller] [data-appointment="${CSS.escape(id)}"]`);

/** Lets a card fly from where it is to where it stands after `change`. */
export function flyCard(id: string, change: () => void): void {
  const was = cardOf(id)?.getBoundingClientRect();
  change();
  requestAnimationFrame(() => flyFrom(cardOf(id)?.closest('li') ?? null, was));
}

/** The frames in which a closing dialog gives the focus back, to a card that is no longer there. */
const SETTLE_MS = [0, 60, 400];

/** Once a card stands at its new place it has the focus, as it had at the old one, unless somebody has gone on. */
export function focusCard(id: string): void {
  for (const wait of SETTLE_MS)
    setTimeout(() => {
      const isNowhere = document.activeElement === document.body || document.activeElement === null;
      if (isNowhere) cardOf(id)?.focus({ preventScroll: true });
    }, wait);
}
