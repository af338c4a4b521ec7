import { Search } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import type { Service } from '../types';
import { Chip } from './Chip';
import { filtersFor, type ServiceFilter } from './serviceFilter';

type Props = { services: Service[]; filter: ServiceFilter; onChange(filter: ServiceFilter): void };

/** Search by words; chips for specialisation and length. */
export function ServiceFilters({ services, filter, onChange }: Props) {
  const { t } = useLocale();
  const { focuses, lengths } = filtersFor(services);
  return (
    <>
      <div className="relative mb-3">
        <Search size={16} aria-hidden="true" className="absolute start-3 top-3.5 text-ink-3" />
        <input
          type="search"
          aria-label={t('service.search')}
          placeholder={t('service.search')}
          value={filter.text}
          onChange={(e) => onChange({ ...filter, text: e.target.value })}
          className="field ps-9!"
        />
      </div>
      {focuses.length + lengths.length > 0 && (
        <fieldset className="no-bar -mx-5 mb-6 flex min-w-0 gap-2 overflow-x-auto px-5 py-1 md:mx-0 md:flex-wrap md:overflow-visible md:px-0">
          <legend className="sr-only">{t('service.filter')}</legend>
          {focuses.map((focus) => (
            <Chip
              key={focus}
              on={filter.focus === focus}
              onToggle={() => onChange({ ...filter, focus: filter.focus === focus ? undefined : focus })}
            >
              {focus}
            </Chip>
          ))}
          {focuses.length > 0 && lengths.length > 0 && (
            <span aria-hidden="true" className="my-1.5 w-px shrink-0 bg-line" />
          )}
          {lengths.map((length) => (
            <Chip
              key={length}
              on={filter.length === length}
              onToggle={() => onChange({ ...filter, length: filter.length === length ? undefined : length })}
            >
              {t(`lengths.${length}`)}
            </Chip>
          ))}
        </fieldset>
      )}
    </>
  );
}
