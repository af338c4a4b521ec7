import { useQueries } from '@tanstack/react-query';
import { answer, api, type components } from '../../../api';
import { keys } from '../queries';

type File = components['schemas']['CustomerFile'];
export type Visit = File['visits'][number] & { customer: string };

const PEOPLE = 3;
const VISITS = 2;

/** The appointments of the first few people found: those ahead, soonest first, else the last ones. */
export function useVisits(customerIds: readonly string[], now: number): Visit[] {
  return useQueries({
    queries: customerIds.slice(0, PEOPLE).map((id) => ({
      queryKey: [...keys.all, 'customers', 'file', id],
      staleTime: 15_000,
      retry: false,
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answer(api.GET('/api/customers/{id}', { params: { path: { id } }, signal })),
    })),
    combine: (files) => files.flatMap(({ data }) => (data ? visitsOf(data, now) : [])),
  });
}

/** Those worth showing of one person. */
export function visitsOf({ customer, visits }: File, now: number): Visit[] {
  const standing = visits.filter((v) => v.attendance === 'ACTIVE' && v.status !== 'EXPIRED');
  const ahead = standing
    .filter((v) => Date.parse(v.end) > now)
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const past = standing.toSorted((a, b) => Date.parse(b.start) - Date.parse(a.start));
  return (ahead.length > 0 ? ahead : past).slice(0, VISITS).map((v) => ({ ...v, customer: customer.name }));
}
