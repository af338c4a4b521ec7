import { Button } from '../../../components/Button';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import { useWhenText } from '../shell/useWhenText';
import { choose } from '../state/choices';
import { keep, useSession } from '../state/session';
import { useHeldFor, useKeep, useWanted } from '../state/useHold';
import { useWizard } from '../state/wizard';

/** The minutes are over. The time may well be free still: one button asks for it again. */
export function HoldExpired() {
  const { t } = useLocale();
  const { step } = useWizard();
  const refusal = useSession((s) => s.refusal);
  const wanted = useWanted();
  const seconds = useHeldFor();
  const when = useWhenText();
  const again = useKeep();
  const chooseAnother = () => {
    keep({ held: null });
    choose({ at: undefined, unit: undefined, step: 'when' });
  };
  // where nothing can be kept any more, booking decides
  const ask = () => wanted && again.mutate(wanted, { onError: () => keep({ held: null }) });
  const isOpen = seconds === 0 && refusal === null && step === 'details';
  return (
    <Sheet title={t('expired.title')} isOpen={isOpen} onClose={chooseAnother} alert>
      <p className="-mt-1 mb-5 text-base text-ink-2">{t('expired.lead', { when: when ?? '' })}</p>
      <div className="grid gap-2 md:grid-cols-2">
        <Button size="lg" onPress={chooseAnother}>
          {t('refused.other')}
        </Button>
        <Button kind="primary" size="lg" autoFocus isDisabled={again.isPending} onPress={ask}>
          {again.isPending ? t('hold.keeping') : t('expired.again')}
        </Button>
      </div>
    </Sheet>
  );
}
