import { create } from 'zustand';

const useAnnouncement = create(() => ({ text: '', turn: 0 }));

/** Says something politely to screen readers, also when it is the same sentence twice. */
export const announce = (text: string) => useAnnouncement.setState((old) => ({ text, turn: old.turn + 1 }));

/** The place where announcements are read from; once per page. */
export function Announcer() {
  const { text, turn } = useAnnouncement();
  return (
    <div aria-live="polite" className="sr-only">
      <p key={turn}>{text}</p>
    </div>
  );
}
