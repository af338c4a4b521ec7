import { useEffect } from 'react';
import { Problem } from '../../../api';
import { Notice } from '../../../components/Notice';
import { useOnline } from '../../../components/useOnline';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { keep, useSession } from '../state/session';
import { useCountdown } from '../state/useCountdown';

/** What the visitor can do about a failed booking; undefined where a dialog or a field already says it. */
function adviceFor(error: Error | null): MessageId | undefined {
  if (!error) return;
  if (!(error instanceof Problem) || error.status >= 500) return 'submit.lost';
  switch (error.status) {
    case 404:
      return 'submit.gone';
    case 400:
      return 'submit.invalid';
    case 409:
    case 422:
      if (error.kind === 'already-booked') return 'submit.already';
      if (error.kind === 'hold-used') return 'submit.used';
      return error.kind === 'slot-taken' || error.kind === 'not-bookable' ? undefined : 'submit.invalid';
    case 429:
      return;
    default:
      return 'submit.lost';
  }
}

/** What stands between the visitor and the button: no network, too many requests, a refusal. Nothing typed is lost. */
export function SubmitNotices({ error }: { error: Error | null }) {
  const { t } = useLocale();
  const online = useOnline();
  const retryAt = useSession((s) => s.retryAt);
  const seconds = useCountdown(retryAt);
  useEffect(() => {
    if (seconds === 0) keep({ retryAt: null });
  }, [seconds]);
  const advice = adviceFor(error);
  return (
    <>
      {!online && (
        <Notice tone="warn" live className="mt-5">
          {t('offline.details')}
        </Notice>
      )}
      {Boolean(seconds) && (
        <Notice tone="warn" className="tnum mt-5">
          <span role="alert">{t('rate.busy')}</span> {t('rate.wait', { n: seconds ?? 0 })}
        </Notice>
      )}
      {online && advice && (
        <Notice tone="danger" live className="mt-5">
          {t(advice)}
        </Notice>
      )}
    </>
  );
}
