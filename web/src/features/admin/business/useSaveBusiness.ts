import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSend } from '../../../components/forms/useSend';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import type { Draft, PartId, Stored } from './draft';
import { partOf } from './draft';
import { versionAfter, WRITE } from './stores';

const PARTS = ['rules', 'holds', 'waitlist'] as const satisfies PartId[];
type Versions = Record<PartId, number>;

/**
 * Sends what was changed, one part after the other. What is saved stays saved: when a later part is refused, only that is
 * still unsaved. `refused` says which one, as parts share names of fields.
 */
export function useSaveBusiness(stored: Stored, versions: Versions, onSaved: () => void) {
  const { t } = useLocale();
  const client = useQueryClient();
  const [refused, setRefused] = useState<PartId | null>(null);
  const save = useSend(
    async ({ draft, changed }: { draft: Draft; changed: readonly (keyof Draft)[] }) => {
      const touched = new Set(changed.map(partOf));
      let wasWritten = false;
      for (const part of PARTS.filter((each) => touched.has(each))) {
        setRefused(part);
        const isOurs = versions[part] === stored[part].version;
        const version = wasWritten && isOurs ? await versionAfter(part, stored[part]) : versions[part];
        await WRITE[part](version, draft, client);
        wasWritten = true;
      }
      setRefused(null);
    },
    () => {
      toast(t('biz.saved'));
      onSaved();
    },
  );
  return { ...save, refused };
}
