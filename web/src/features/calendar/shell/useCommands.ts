import { useMemo } from 'react';
import { browserZone, dateIn, instantAt, minutesOfDay, plusMinutes } from '../../../lib/time/instants';
import { canOpen, openBlock, openCreate, openPalette, openPrint, openWaitlist } from '../dialogs/store';
import { undoLast } from '../move/undo';
import { usePreferences } from './preferences';
import { scrollToNow } from './scrollToNow';
import type { Address } from './useAddress';
import type { Shortcuts } from './useShortcuts';

type Setting = { zone: string; now: string; today: string; staffId: string | undefined };

const SLOT_MINUTES = 15;
const MORNING = 9 * 60;
const HOUR = 60;
/** One press of + or −. */
const STRETCH = 1.15;

/** Everything that a key or a button of the bars does; what nobody has built yet is absent. */
export function useCommands(address: Address, { zone, now, today, staffId }: Setting) {
  return useMemo(() => {
    const { date } = address;
    const preferences = usePreferences.getState;
    const toToday = () => {
      if (date !== today) address.go(today);
      else scrollToNow('smooth');
    };
    const start = nextSlot(date, today, now, zone);
    const create = canOpen('create') ? () => openCreate({ start, ...(staffId && { staffId }) }) : null;
    const block = canOpen('block')
      ? () => openBlock({ start, end: plusMinutes(start, HOUR), staffIds: staffId ? [staffId] : [], kind: 'block' })
      : null;
    const palette = canOpen('palette') ? () => void openPalette() : null;
    const waitlist = canOpen('waitlist') ? () => void openWaitlist() : null;
    const print = canOpen('print') ? () => void openPrint({ date }) : null;
    const toggleZone = () => address.setZone(address.secondZone ? null : otherZone(preferences().secondZone, zone));
    const keys: Shortcuts = {
      t: toToday,
      d: () => address.show('day'),
      w: () => address.show('week'),
      m: () => address.show('month'),
      j: () => address.step(1),
      k: () => address.step(-1),
      z: toggleZone,
      '[': preferences().toggleSidebar,
      '+': () => preferences().stretch(STRETCH),
      '=': () => preferences().stretch(STRETCH),
      '-': () => preferences().stretch(1 / STRETCH),
      ...(create && { c: create }),
      ...(block && { b: block }),
      ...(print && { p: print }),
      ...(waitlist && { l: waitlist }),
      ...(palette && { '/': palette, 'Ctrl+k': palette }),
      'Ctrl+z': () => void undoLast(),
    };
    return { toToday, create, block, palette, print, waitlist, keys };
  }, [address, zone, now, today, staffId]);
}

/** Where a new appointment begins unless somebody says otherwise: the next quarter today, the morning of other dates. */
function nextSlot(date: string, today: string, now: string, zone: string): string {
  if (date !== today) return instantAt(date, MORNING, zone);
  const minute = Math.ceil((minutesOfDay(now, zone) + 1) / SLOT_MINUTES) * SLOT_MINUTES;
  const next = plusMinutes(now, minute - minutesOfDay(now, zone));
  return dateIn(next, zone) === date ? instantAt(date, minute, zone) : next;
}

/** The zone that was chosen last, else the one of this browser; UTC where that is the business's own. */
function otherZone(last: string | null, zone: string): string {
  if (last && last !== zone) return last;
  const own = browserZone();
  return own === zone ? 'UTC' : own;
}
