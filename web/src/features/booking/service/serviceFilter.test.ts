import { expect, test } from 'vitest';
import { services } from '../../../testing/booking/studio';
import { filterServices, filtersFor } from './serviceFilter';

const names = (text: string) => filterServices(services, { text }).map((service) => service.name);

test('every word of a search must be there, in any case and with or without accents', () => {
  expect(names('PHYSIO visit')).toEqual(['Physiotherapy assessment']);
  expect(names('réformer')).toEqual(['Reformer class, all levels']);
  expect(names('reformer sauna')).toEqual([]);
  expect(names('  ')).toHaveLength(services.length);
});

test('filters of length and specialisation narrow the list together', () => {
  const found = filterServices(services, { text: '', focus: 'Sports', length: 'short' });
  expect(found.map((service) => service.name)).toEqual(['Physiotherapy follow-up']);
});

test('only filters that tell services apart are offered', () => {
  expect(filtersFor(services).lengths).toEqual(['short', 'hour', 'long']);
  expect(filtersFor(services.slice(0, 1))).toEqual({ focuses: ['Back & neck', 'Sports'], lengths: [] });
});
