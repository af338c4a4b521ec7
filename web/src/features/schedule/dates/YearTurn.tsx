import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '../../../components/Button';
import { useLocale } from '../../../lib/i18n';

/** Two years more can be seen, which is as far as holidays are known. */
const MOST_YEARS = 2;

/** A year on, and back. */
export function YearTurn({ years, onTurn }: { years: number; onTurn(years: number): void }) {
  const { t } = useLocale();
  return (
    <div className="flex items-center">
      <Button
        kind="ghost"
        size="icon"
        aria-label={t('dates.back')}
        isDisabled={years === 0}
        onPress={() => onTurn(years - 1)}
      >
        <ChevronLeft size={17} className="rtl:rotate-180" aria-hidden="true" />
      </Button>
      <Button
        kind="ghost"
        size="icon"
        aria-label={t('dates.on')}
        isDisabled={years === MOST_YEARS}
        onPress={() => onTurn(years + 1)}
      >
        <ChevronRight size={17} className="rtl:rotate-180" aria-hidden="true" />
      </Button>
    </div>
  );
}
