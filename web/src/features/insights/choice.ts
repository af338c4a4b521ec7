import { addDays, daysBetween, isDate } from '../../lib/time/dates';

/** Which dates, whose appointments, of which service; dates are local and both included. */
export type Choice = { from: string; to: string; staffId: string; serviceId: string };

const PRESETS = { '7': 7, '30': 30, '90': 90, '365': 365 } as const;
export type Preset = keyof typeof PRESETS;
export type RangeId = Preset | 'own';
export const RANGES = ['7', '30', '90', '365', 'own'] as const satisfies RangeId[];

const USUAL: Preset = '30';
export const MOST_DAYS = 366;

const isPreset = (text: string): text is Preset => Object.hasOwn(PRESETS, text);

/** The last so many dates up to today. */
export const lastDays = (preset: Preset, today: string) => ({ from: addDays(today, 1 - PRESETS[preset]), to: today });

/** What an address asks for. A range of one's own that is none, or too long, becomes the usual one. */
export function readChoice(params: URLSearchParams, today: string): Choice & { range: RangeId } {
  const of = { staffId: params.get('staff') ?? '', serviceId: params.get('service') ?? '' };
  const asked = params.get('range') ?? USUAL;
  const [from, to] = [params.get('from'), params.get('to')];
  if (asked === 'own' && isDate(from) && isDate(to)) {
    const days = daysBetween(from, to);
    if (days >= 0 && days < MOST_DAYS) return { ...of, range: 'own', from, to };
  }
  const range = isPreset(asked) ? asked : USUAL;
  return { ...of, range, ...lastDays(range, today) };
}

/** An address with something else asked for; what is usual is left out. */
export function writeChoice(params: URLSearchParams, patch: Partial<Choice & { range: RangeId }>): URLSearchParams {
  const next = new URLSearchParams(params);
  const put = (name: string, value: string | undefined, usual = '') => {
    if (value === undefined) return;
    if (value === usual) next.delete(name);
    else next.set(name, value);
  };
  put('range', patch.range, USUAL);
  put('from', patch.from);
  put('to', patch.to);
  put('staff', patch.staffId);
  put('service', patch.serviceId);
  if (next.get('range') !== 'own') {
    next.delete('from');
    next.delete('to');
  }
  return next;
}

/** As many dates just before. */
export function before({ from, to, ...rest }: Choice): Choice {
  const days = daysBetween(from, to) + 1;
  return { ...rest, from: addDays(from, -days), to: addDays(from, -1) };
}
