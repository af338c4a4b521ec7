import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { useOnline } from '../../../components/useOnline';
import { useLocale } from '../../../lib/i18n';
import { ActionBar } from '../shell/ActionBar';
import { HoldBadge } from '../shell/HoldBadge';
import { StepHeading } from '../shell/StepHeading';
import { type Draft, keep, useSession } from '../state/session';
import { useBook } from '../state/useBook';
import { useEnsureHold } from '../state/useHold';
import { useChosenService } from '../state/wizard';
import { DetailsFields } from './DetailsFields';
import { Policy } from './Policy';
import { SubmitNotices } from './SubmitNotices';
import { draftSchema } from './schema';

/** What the server calls a field, and what the form calls it. */
const FIELDS = {
  'customer.name': 'name',
  'customer.email': 'email',
  'customer.phone': 'phone',
  notes: 'notes',
} as const;

/** Who books. What is typed survives refresh, back, a lost time and a lost network. */
export function DetailsStep() {
  const { t } = useLocale();
  const { service, slot } = useChosenService();
  const retryAt = useSession((s) => s.retryAt);
  const online = useOnline();
  const book = useBook();
  useEnsureHold();
  const form = useForm<Draft>({
    defaultValues: useSession.getState().draft,
    resolver: standardSchemaResolver(draftSchema),
    mode: 'onTouched',
  });
  const { watch, setError } = form;
  useEffect(() => watch((value) => keep({ draft: value as Draft })).unsubscribe, [watch]);
  useEffect(() => {
    if (!(book.error instanceof Problem)) return;
    for (const [theirs, ours] of Object.entries(FIELDS)) {
      const message = book.error.messageFor(theirs);
      if (message) setError(ours, { message }, { shouldFocus: true });
    }
  }, [book.error, setError]);
  const label = service.needsApproval ? t('details.request') : t('details.confirm');
  return (
    <section className="step-in px-5 pt-5 pb-4 md:px-7 md:py-7">
      <StepHeading lead={t('details.lead')}>{t('details.title')}</StepHeading>
      <div className="-mt-2 mb-4 empty:hidden">
        <HoldBadge speak className="lg:hidden" />
      </div>
      <form noValidate onSubmit={form.handleSubmit((draft) => book.mutate({ draft }))} className="max-w-[560px]">
        <DetailsFields form={form} />
        {slot && <Policy service={service} slot={slot} />}
        <SubmitNotices error={book.error} />
        <ActionBar>
          <Button
            type="submit"
            kind="primary"
            size="lg"
            className="w-full lg:w-auto lg:min-w-56"
            isDisabled={book.isPending || !online || Boolean(retryAt)}
          >
            {book.isPending ? t('details.booking') : label}
          </Button>
        </ActionBar>
      </form>
    </section>
  );
}
