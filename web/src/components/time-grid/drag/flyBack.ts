const FLIGHT_MS = 320;
const EASING = 'cubic-bezier(.22,1,.36,1)';

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Lets `element` fly from where it is to where `target` is; resolves when it has landed, at once where motion is unwelcome. */
export async function flyTo(element: HTMLElement | null, target: HTMLElement | null): Promise<void> {
  if (!element || !target || isCalm()) return;
  const [a, b] = [element.getBoundingClientRect(), target.getBoundingClientRect()];
  const away = `translate(${b.left - a.left}px, ${b.top - a.top}px)`;
  const flight = element.animate([{ transform: 'none' }, { transform: away }], {
    duration: FLIGHT_MS,
    easing: EASING,
  });
  await flight.finished.catch(() => {});
}

/** After the card of an event has jumped from `was`, lets it fly to its new place instead. */
export function flyFrom(card: HTMLElement | null, was: DOMRect | undefined): void {
  if (!card || !was || isCalm()) return;
  const is = card.getBoundingClientRect();
  const away = `translate(${was.left - is.left}px, ${was.top - is.top}px)`;
  card.animate(
    [
      { transform: away, zIndex: 20 },
      { transform: 'none', zIndex: 20 },
    ],
    {
      duration: FLIGHT_MS,
      easing: EASING,
    },
  );
}
