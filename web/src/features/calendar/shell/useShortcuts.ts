import { useEffect, useRef } from 'react';

/** One table per screen: key → what it does. Letters are written small and work with and without Shift. */
export type Shortcuts = Record<string, () => void>;

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * Single keys for the whole screen, and a few with Ctrl or ⌘ (`Ctrl+z`); silent while someone types, while a dialog is open
 * and with other modifiers.
 */
export function useShortcuts(shortcuts: Shortcuts) {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.altKey || isTyping(e.target)) return;
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      if (e.metaKey || e.ctrlKey) {
        const act = e.shiftKey ? undefined : current.current[`Ctrl+${e.key.toLowerCase()}`];
        if (act) {
          e.preventDefault();
          act();
        }
        return;
      }
      const act = current.current[e.key.length === 1 ? e.key.toLowerCase() : e.key];
      if (!act) return;
      e.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
