import type { Service } from '../types';

export type LengthId = 'short' | 'hour' | 'long';
export type ServiceFilter = { text: string; focus?: string; length?: LengthId };
export const NO_FILTER: ServiceFilter = { text: '' };

const SHORT_MINUTES = 45;
const HOUR_MINUTES = 60;
const lengthOf = (minutes: number): LengthId =>
  minutes <= SHORT_MINUTES ? 'short' : minutes <= HOUR_MINUTES ? 'hour' : 'long';
const plainText = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the search must occur in name or summary, whatever the accents. */
export function filterServices(services: Service[], { text, focus, length }: ServiceFilter): Service[] {
  const words = plainText(text).split(/\s+/).filter(Boolean);
  return services.filter((service) => {
    const haystack = plainText(`${service.name} ${service.summary}`);
    return (
      (!focus || service.focus.includes(focus)) &&
      (!length || lengthOf(service.durationMinutes) === length) &&
      words.every((word) => haystack.includes(word))
    );
  });
}

/** The filters that would tell these services apart, in the order in which they first occur. */
export function filtersFor(services: Service[]): { focuses: string[]; lengths: LengthId[] } {
  const lengths = new Set(services.map((service) => lengthOf(service.durationMinutes)));
  return {
    focuses: [...new Set(services.flatMap((service) => service.focus))],
    lengths: lengths.size > 1 ? (['short', 'hour', 'long'] as const).filter((length) => lengths.has(length)) : [],
  };
}
