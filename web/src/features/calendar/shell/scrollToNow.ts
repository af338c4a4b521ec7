/** Brings the line of now to the middle of the day, if it is on screen; scrolls nothing but the day. */
export function scrollToNow(behavior: ScrollBehavior) {
  const line = document.querySelector('[data-now]');
  const box = line?.closest('[data-scroller]');
  if (!line || !box) return;
  const offset = line.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
  box.scrollTo({ top: box.scrollTop + offset, behavior });
}
