import { ChevronRight, Clock, MapPin } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useLocale } from '../../lib/i18n';
import type { Money } from '../../lib/money/money';
import { addDays } from '../../lib/time/dates';

export type Brand = { name: string; slug: string; hue: number; place: string };
export type PreviewService = { id: string; name: string; durationMinutes: number; price: Money };

const A_MONDAY = '2026-11-23';
/** Free starts a day, made up for the picture; Monday first. */
const FREE = [5, 3, 8, 4, 6, 2, 1];
const MOST_SERVICES = 4;

type Props = {
  brand: Brand;
  services: readonly PreviewService[];
  /** 0 = Monday */
  openDays?: readonly number[];
  phone?: boolean;
  dark?: boolean;
};

/** The public page in a browser frame, as it would look now. Decoration: it takes no focus. */
export function BookingPreview({ brand, services, openDays = [0, 1, 2, 3, 4], phone, dark }: Props) {
  const { t, format } = useLocale();
  return (
    <div
      inert
      data-theme={dark ? 'dark' : 'light'}
      className={`own-theme overflow-hidden bg-surface text-ink shadow-pop transition-[max-width] duration-260 ease-out-quint ${phone ? 'mx-auto max-w-[340px] rounded-[28px]' : 'w-full rounded-lg'}`}
      style={{ '--accent-h': brand.hue } as CSSProperties}
    >
      <div className="flex h-9 items-center gap-1.5 border-b border-line bg-sunken px-3.5">
        {!phone && ['one', 'two', 'three'].map((dot) => <span key={dot} className="size-2.5 rounded-full bg-line" />)}
        <span dir="ltr" className="tnum mx-auto truncate rounded-sm bg-surface px-3 py-0.5 text-2xs text-ink-2">
          {location.host}/booking/<b className="font-semibold text-ink">{brand.slug || '…'}</b>
        </span>
      </div>
      <div className="p-5">
        <div className="flex items-center gap-3">
          <span className="grid size-11 shrink-0 place-items-center rounded-lg bg-accent text-lg font-bold text-on-accent">
            {[...brand.name.trim()][0]?.toUpperCase() ?? '?'}
          </span>
          <div className="min-w-0">
            <p className="truncate text-lg font-semibold tracking-tight">{brand.name || t('form.yourBusiness')}</p>
            {brand.place && (
              <p className="flex items-center gap-1 truncate text-xs text-ink-3">
                <MapPin size={12} aria-hidden="true" />
                {brand.place}
              </p>
            )}
          </div>
        </div>
        <div className="mt-4 grid grid-cols-7 gap-1">
          {FREE.map((free, day) => {
            const isOpen = openDays.includes(day);
            const date = addDays(A_MONDAY, day);
            return (
              <span
                key={date}
                className={`flex flex-col items-center rounded-md py-1.5 text-2xs ${isOpen ? 'bg-accent-soft' : 'text-ink-3'}`}
              >
                {format.shortWeekday(date)}
                <b className={`tnum text-sm ${isOpen ? 'font-semibold' : 'font-normal line-through'}`}>
                  {format.dayNumber(date)}
                </b>
                <span
                  className={`mt-0.5 h-1 w-3.5 rounded-full ${isOpen ? 'bg-accent' : 'bg-transparent'}`}
                  style={{ opacity: 0.35 + free / 12 }}
                />
              </span>
            );
          })}
        </div>
        <ul className="m-0 mt-4 grid list-none gap-2 p-0">
          {services.slice(0, MOST_SERVICES).map((service) => (
            <li key={service.id} className="flex items-center gap-3 rounded-lg px-3.5 py-2.5 hairline">
              <span className="min-w-0 flex-1">
                <span className="block truncate text-sm font-medium">{service.name}</span>
                <span className="tnum flex items-center gap-1 text-xs text-ink-3">
                  <Clock size={11} aria-hidden="true" />
                  {t('form.minutes', { count: service.durationMinutes })}
                </span>
              </span>
              <span className="tnum text-sm">
                {service.price.amount ? format.money(service.price) : t('form.free')}
              </span>
              <ChevronRight size={15} aria-hidden="true" className="text-ink-3 rtl:rotate-180" />
            </li>
          ))}
        </ul>
        <span className="mt-4 grid h-10 place-items-center rounded-lg bg-accent text-sm font-medium text-on-accent">
          {t('form.bookNext')}
        </span>
      </div>
    </div>
  );
}
