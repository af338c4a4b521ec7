import { Repeat as RepeatIcon } from 'lucide-react';
import { Menu } from '../../../components/forms/Menu';
import { Swatch } from '../../../components/Swatch';
import { useLocale } from '../../../lib/i18n';
import { clockRange } from '../../../lib/time/clock';
import { rangeText } from '../dates/rangeText';
import type { Block } from '../types';
import { draftOf } from './draft';
import { repeatText } from './repeatText';

type Props = { block: Block; zone: string; onChange(): void; onRemove(): void };

/** One blocked time of a list, with how it returns in words. */
export function BlockRow({ block, zone, onChange, onRemove }: Props) {
  const locale = useLocale();
  const { t, format } = locale;
  const { date, from, to, repeat, customRule, excluded } = draftOf(block, zone);
  const name = block.reason || t('blocks.unnamed');
  const rule = repeat ? repeatText(repeat, locale) : customRule;
  return (
    <li className="flex min-h-16 items-center gap-x-4 gap-y-1 px-4 py-2.5">
      <span className="hatch grid size-9 shrink-0 place-items-center rounded-md text-ink-2 hairline">
        {block.hue != null ? <Swatch hue={block.hue} /> : rule && <RepeatIcon size={15} aria-hidden="true" />}
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{name}</p>
        <p className="text-xs text-pretty text-ink-3">
          {rule ?? rangeText(date, date, format)}
          {excluded.length > 0 && ` · ${t('blocks.skipped')}: ${excluded.map(format.shortDate).join(', ')}`}
        </p>
      </div>
      <p className="tnum text-sm whitespace-nowrap">{clockRange(from, to)}</p>
      <Menu
        label={t('dates.more', { what: name })}
        actions={[
          { label: t('travel.edit'), run: onChange },
          { label: t('dates.remove'), danger: true, run: onRemove },
        ]}
      />
    </li>
  );
}
