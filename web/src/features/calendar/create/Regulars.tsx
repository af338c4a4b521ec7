import { Avatar } from '../../../components/Avatar';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';
import type { Service } from '../types';
import type { Regular } from './customers';

type Props = {
  regulars: readonly Regular[];
  services: readonly Service[];
  isBusy: boolean;
  onBook(who: Regular): void;
};

/** People who come to this staff member often, one press from what they had last. */
export function Regulars({ regulars, services, isBusy, onBook }: Props) {
  const { t } = useLocale();
  const shown = regulars.filter((r) => services.some((s) => s.id === r.serviceId));
  if (shown.length === 0) return null;
  return (
    <section aria-label={t('create.regulars')}>
      <h3 className="micro mb-1">{t('create.regulars')}</h3>
      <ul className="m-0 list-none p-0">
        {shown.map((who) => {
          const service = services.find((s) => s.id === who.serviceId);
          return (
            <li key={who.person.id} className="flex items-center gap-2.5 py-1.5 text-sm">
              <Avatar name={who.person.name} hue={service?.hue ?? 178} size={28} />
              <span className="min-w-0 flex-1">
                <span dir="auto" className="own-script block truncate font-medium">
                  {who.person.name}
                </span>
                <span className="block truncate text-2xs text-ink-3">{service?.name}</span>
              </span>
              <Button
                size="sm"
                isDisabled={isBusy}
                aria-label={t('create.bookName', { name: who.person.name })}
                onPress={() => onBook(who)}
              >
                {t('create.book')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
