import { useLocale } from '../../../lib/i18n';
import type { Money } from '../../../lib/money/money';

/** Prices and lengths as this page says them. */
export function useWords() {
  const { t, format } = useLocale();
  return {
    price: (money: Money) => (money.amount === 0 ? t('price.free') : format.money(money)),
    length: (minutes: number) => {
      const hours = Math.floor(minutes / 60);
      const rest = minutes % 60;
      if (!hours) return t('length.min', { n: rest });
      return rest ? t('length.both', { h: hours, m: rest }) : t('length.h', { n: hours });
    },
  };
}
