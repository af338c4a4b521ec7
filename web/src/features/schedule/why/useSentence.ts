import { firstName } from '../../../components/names';
import { useLocale } from '../../../lib/i18n';
import type { Schedule, Staff } from '../types';
import type { Start } from './day';
import { REASONS } from './reasons';
import type { Explained } from './useExplained';

/** Says of a start why it is refused, and names what it was where the viewer may know it. */
export function useSentence(
  { busy, day }: Explained,
  person: Staff | undefined,
  schedule: Schedule | undefined,
  zone: string,
) {
  const { t, format } = useLocale();
  const name = firstName(person?.name ?? '');
  const nameOf = ({ cause }: Start): string | null => {
    if (!cause) return null;
    const taken = busy.find((each) => each.id === cause.id);
    if (taken) {
      const clock = (m: number) => format.time(day.instantOf(m), zone);
      return t('why.taken', { title: taken.title, range: `\u2066${clock(taken.from)}–${clock(taken.to)}\u2069` });
    }
    const entries = [...(schedule?.timeOff ?? []), ...(schedule?.timeBlocks ?? [])];
    return cause.name || entries.find((entry) => entry.id === cause.id)?.reason || null;
  };
  return (start: Start): string => {
    if (!start.reason) return t('why.offeredWhy');
    const sentence = t(REASONS[start.reason].why, { name });
    const what = nameOf(start);
    return what ? t('why.because', { sentence, what }) : sentence;
  };
}
