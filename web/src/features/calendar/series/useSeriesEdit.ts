import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type components } from '../../../api';
import { useLocale } from '../../../lib/i18n';
import { now } from '../../../lib/time/instants';
import { useWishKeys } from '../desk/wishKeys';
import { keys } from '../queries';
import { changeSeries, type Part, queryOf, type SeriesChange, type SeriesView, wayBackOf } from './changeSeries';
import { reportSeries, settleSeries } from './reportSeries';

export type Fare = components['schemas']['OccurrenceReport'];
type Order = { series: SeriesView; part: Part; change: SeriesChange; count: number };

/** How each occurrence would fare by a change, as the server sees it; nothing is asked as long as nothing would change. */
export function useSeriesCheck(id: string, part: Part, change: SeriesChange) {
  return useQuery({
    queryKey: [...keys.checks, 'series-edit', id, part, change],
    enabled: Object.keys(change).length > 0,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }) => {
      const params = { path: { id }, query: queryOf(part) };
      const body = { ...change, notify: false };
      return (await answer(api.POST('/api/series/{id}/check', { params, body, signal }))).occurrences;
    },
  });
}

/** Changes a part of a series, says so, and keeps the way back at hand where there is one. */
export function useSeriesEdit() {
  const client = useQueryClient();
  const { t } = useLocale();
  const keyOf = useWishKeys();
  return useMutation({
    mutationFn: ({ series, part, change }: Order) =>
      changeSeries(series, part, change, keyOf([series.version, part, change])),
    onSuccess: (_, { series, part, change, count }) =>
      reportSeries(client, t, t('series.changed', { count }), {
        id: series.id,
        part,
        back: wayBackOf(series, part, change, now()),
      }),
    onSettled: () => settleSeries(client),
  });
}
