import { useRef } from 'react';
import { answer, api } from '../../../api';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { HoldRules, Rules } from '../types';
import { type Draft, isHoldField, requestsOf } from './draft';

const seen = (version: number) => ({ header: { 'If-Match': `"${version}"` } });

/**
 * Sends what was changed: the rules of the business, those of holds, or both. Versions are those that were on screen, or what became of them by an earlier try of which
 * only the first half was done.
 */
export function useSaveBusiness(stored: Rules, held: HoldRules, onSaved: () => void) {
  const { t } = useLocale();
  const own = useRef(0);
  return useSend(
    async ({ draft, changed }: { draft: Draft; changed: readonly (keyof Draft)[] }) => {
      const { settings, holds } = requestsOf(draft);
      if (changed.some((field) => !isHoldField(field))) {
        const params = seen(Math.max(stored.version, own.current));
        own.current = (await answer(api.PUT('/api/business', { params, body: settings }))).settings.version;
      }
      if (changed.some(isHoldField))
        await answer(api.PUT('/api/business/holds', { params: seen(held.version), body: holds }));
    },
    () => {
      toast(t('biz.saved'));
      onSaved();
    },
  );
}
