import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/forms/Dialog';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { problemText } from '../problemText';
import { useTeam } from '../queries';
import { OrphanList } from './OrphanList';
import { useChoices } from './useChoices';
import type { Consent } from './useConsent';

type Props = { consent: Consent; zone: string; action: string };

/** Asked before a change is made that would strand appointments. Nothing is cancelled, and nothing is moved unseen. */
export function OrphanDialog({ consent, ...rest }: Props) {
  return consent.asked && <Decision asked={consent.asked} consent={consent} {...rest} />;
}

function Decision({ asked, consent, zone, action }: Props & { asked: NonNullable<Consent['asked']> }) {
  const { t } = useLocale();
  const team = useTeam();
  const { choices, choose, clashing, moving, isReady } = useChoices(asked.orphans);
  const hidden = asked.count - asked.orphans.length;
  return (
    <Dialog
      wide
      alert
      title={t('orphans.title', { count: asked.count })}
      intro={t('orphans.intro')}
      isOpen
      onClose={consent.close}
      footer={
        <>
          <Button onPress={consent.close} isDisabled={consent.isPending}>
            {t('orphans.back')}
          </Button>
          <Button
            kind="primary"
            isDisabled={consent.isPending || clashing.size > 0 || !isReady}
            onPress={() => consent.confirm(choices)}
          >
            {moving ? t('orphans.confirmMoving', { action, count: moving }) : action}
          </Button>
        </>
      }
    >
      {consent.confirmError && (
        <Notice tone="danger" live className="mb-3">
          {problemText(consent.confirmError, t)}
        </Notice>
      )}
      <OrphanList
        orphans={asked.orphans}
        team={team}
        zone={zone}
        choices={choices}
        clashing={clashing}
        onChoose={choose}
      />
      {hidden > 0 && <p className="mt-3 text-sm text-ink-3">{t('orphans.hidden', { count: hidden })}</p>}
      <Notice className="mt-3">{t('orphans.tell')}</Notice>
    </Dialog>
  );
}
