import { Check, Hand } from 'lucide-react';
import { Notice } from '../../../components/Notice';
import { firstName } from '../../../components/names';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { useLocale } from '../../../lib/i18n';
import { hueStyle } from '../dates/kinds';
import type { PanelProps } from '../types';
import { OTHER_PROVIDERS } from './providers';

const TILE = 'ev grid size-9 shrink-0 place-items-center rounded-md font-bold';

/** Where somebody's busy times come from. Only what is set here counts until an outside calendar can be connected. */
export function CalendarTab({ person }: PanelProps) {
  const { t } = useLocale();
  return (
    <>
      <SectionTitle hint={t('link.hint')}>{t('link.question', { name: firstName(person.name) })}</SectionTitle>
      <ul className="m-0 grid list-none grid-cols-1 gap-3 p-0 md:grid-cols-2 xl:grid-cols-3">
        <li className="card flex flex-col gap-3 p-4 !shadow-[0_0_0_1.5px_var(--c-accent)]">
          <div className="flex items-center gap-3">
            <span aria-hidden="true" className={TILE} style={hueStyle(178)}>
              <Hand size={17} />
            </span>
            <div className="min-w-0 flex-1">
              <h3 className="text-sm font-semibold">{t('link.manual')}</h3>
              <p className="truncate text-xs text-ink-3">{t('link.manualWay')}</p>
            </div>
            <span className="flex items-center gap-1 text-xs font-semibold text-accent-ink">
              <Check size={14} aria-hidden="true" />
              {t('link.inUse')}
            </span>
          </div>
          <p className="text-sm text-pretty text-ink-2">{t('link.manualText')}</p>
        </li>
        {OTHER_PROVIDERS.map(({ name, hue, text, way }) => (
          <li key={name} className="card flex flex-col gap-3 p-4">
            <div className="flex items-center gap-3">
              <span aria-hidden="true" className={TILE} style={hueStyle(hue)}>
                {name[0]}
              </span>
              <div className="min-w-0 flex-1">
                <h3 className="truncate text-sm font-semibold">{name}</h3>
                <p className="truncate text-xs text-ink-3">{t(way)}</p>
              </div>
            </div>
            <p className="text-sm text-pretty text-ink-2">{t(text)}</p>
            <p className="mt-auto text-xs font-medium text-ink-3">{t('link.notReady')}</p>
          </li>
        ))}
      </ul>
      <Notice className="mt-5">{t('link.why')}</Notice>
    </>
  );
}
