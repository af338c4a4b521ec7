import { useQuery } from '@tanstack/react-query';
import { Segmented } from '../../../components/forms/Segmented';
import { Select } from '../../../components/forms/Select';
import { useLocale } from '../../../lib/i18n';
import { services, staff } from '../queries';
import type { Options } from './useImport';

const ANYONE = 'anyone';

/** Whether the options say enough about the entries of a calendar: which service they are, or whose time they block. */
export const isEnough = ({ as, serviceId, staffId }: Options) => (as === 'blocks' ? staffId : serviceId) !== null;

/** A calendar file names neither services nor staff, so they are chosen here, for all of its entries. */
export function CalendarOptions({ options, onChange }: { options: Options; onChange(patch: Partial<Options>): void }) {
  const { t } = useLocale();
  const known = useQuery(services).data ?? [];
  const team = useQuery(staff).data ?? [];
  const isBlocks = options.as === 'blocks';
  const service = known.find((each) => each.id === options.serviceId);
  const able = team.filter((each) => isBlocks || !service || service.staffIds.includes(each.id));
  return (
    <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-3">
      <Segmented
        label={t('files.as')}
        value={options.as}
        onChange={(as) => onChange({ as, staffId: null })}
        options={[
          { id: 'appointments', label: t('files.appointments') },
          { id: 'blocks', label: t('files.blocks') },
        ]}
      />
      {!isBlocks && (
        <Select
          label={t('files.service')}
          placeholder={t('files.chooseOne')}
          value={options.serviceId}
          onChange={(serviceId) => onChange({ serviceId, staffId: null })}
          options={known.map(({ id, name, hue }) => ({ id, label: name, hue }))}
        />
      )}
      <Select
        label={t('files.member')}
        placeholder={t('files.chooseOne')}
        value={options.staffId ?? (isBlocks ? null : ANYONE)}
        onChange={(chosen) => onChange({ staffId: chosen === ANYONE ? null : chosen })}
        options={[
          ...(isBlocks ? [] : [{ id: ANYONE, label: t('files.anyone') }]),
          ...able.map(({ id, name, hue }) => ({ id, label: name, hue })),
        ]}
      />
    </div>
  );
}
