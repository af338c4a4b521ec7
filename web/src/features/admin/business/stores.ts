import type { QueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../api';
import { holds, rules, waitlist } from '../queries';
import { type Draft, type PartId, requestsOf, type Stored } from './draft';

const seen = (version: number) => ({ header: { 'If-Match': `"${version}"` } });

type Write = (version: number, draft: Draft, client: QueryClient) => Promise<void>;

/** How each of the three is written; what the server answers is what the page shows from then on. */
export const WRITE: Record<PartId, Write> = {
  rules: async (version, draft, client) => {
    const body = requestsOf(draft).rules;
    const { settings } = await answer(api.PUT('/api/business', { params: seen(version), body }));
    client.setQueryData(rules.queryKey, settings);
  },
  holds: async (version, draft, client) => {
    const body = requestsOf(draft).holds;
    const now = await answer(api.PUT('/api/business/holds', { params: seen(version), body }));
    client.setQueryData(holds.queryKey, now);
  },
  waitlist: async (version, draft, client) => {
    const body = requestsOf(draft).waitlist;
    const now = await answer(api.PUT('/api/business/waitlist', { params: seen(version), body }));
    client.setQueryData(waitlist.queryKey, now);
  },
};

const READ: Record<PartId, () => Promise<Stored[PartId]>> = {
  rules: () => answer(api.GET('/api/business')),
  holds: () => answer(api.GET('/api/business/holds')),
  waitlist: () => answer(api.GET('/api/business/waitlist')),
};

const said = ({ version: _version, ...rest }: Stored[PartId]) => JSON.stringify(rest);

/**
 * The version to send for one of the three after another was written, which may have raised it: the one that is there now
 * as long as it says the same as what was on screen, else that of the screen, which is then refused.
 */
export async function versionAfter(part: PartId, shown: Stored[PartId]): Promise<number> {
  const now = await READ[part]();
  return said(now) === said(shown) ? now.version : shown.version;
}
