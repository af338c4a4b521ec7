import { expect, test } from 'vitest';
import type { Start } from './day';
import { wayOut } from './wayOut';

const WHERE = { date: '2026-12-07', staffId: 'layla', serviceId: 'massage', mayManage: true };
const start = (reason: Start['reason'], cause: Start['cause'] = null): Start => ({ instant: '', reason, cause });

test('the very thing that stands in the way is opened', () => {
  expect(wayOut(start('booked', { kind: 'appointment', id: 'a', name: null }), WHERE)?.to).toBe(
    '/calendar?date=2026-12-07&open=a',
  );
  expect(wayOut(start('blocked', { kind: 'time_block', id: 'b', name: null }), WHERE)?.to).toBe(
    '/calendar?date=2026-12-07&entry=time_block~layla~b',
  );
});

test('a rule of the service is opened at the service, by those who may change it', () => {
  expect(wayOut(start('min_notice'), WHERE)?.to).toBe('/settings/services?open=massage');
  expect(wayOut(start('min_notice'), { ...WHERE, mayManage: false })).toBeNull();
});

test('hours are opened at the person', () => {
  expect(wayOut(start('no_service_hours'), { ...WHERE, mayManage: false })?.to).toBe('/availability/layla/hours');
});

test('there is no way out of the past', () => {
  expect(wayOut(start('past'), WHERE)).toBeNull();
});
