import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { Problem } from '../../api';
import { Button } from '../../components/Button';
import { fieldError, Refusal } from '../../components/forms/Refusal';
import { Notice } from '../../components/Notice';
import { BookingPreview } from '../../components/page/BookingPreview';
import { useLocale } from '../../lib/i18n';
import { minorUnits } from '../../lib/money/money';
import { type Draft, firstDraft } from './draft';
import { openDays } from './hours';
import { Live } from './Live';
import { recall } from './progress';
import { useOpenBusiness } from './useOpenBusiness';
import { questionOf, STEPS, type StepId } from './way';

type Props = {
  /** Nobody lives here yet: the owner is made too. */
  isFirst: boolean;
  /** Who stands in the calendar of a further business. */
  personName: string;
  /** Those of this person; one of them may have been begun on this way. */
  businessIds: readonly string[];
  onOpen(): void;
};

/** From nothing to a link that can be booked. */
export function Welcome({ isFirst, personName, businessIds, onOpen }: Props) {
  const { t } = useLocale();
  const [kept] = useState(() => recall(businessIds));
  const [draft, setDraft] = useState(() => kept?.draft ?? firstDraft(t, 'AED'));
  const open = useOpenBusiness(isFirst, personName, kept?.steps ?? {});
  // whoever is signed in as the owner by now has said who they are
  const steps = isFirst && !open.isFounded ? STEPS : STEPS.slice(1);
  const [current, setCurrent] = useState<StepId>(steps[0]?.id ?? 'business');
  const at = Math.max(
    0,
    steps.findIndex(({ id }) => id === current),
  );
  const step = steps[at] ?? STEPS[1];
  const isLast = at === steps.length - 1;
  const goTo = (place: number) => setCurrent(steps[place]?.id ?? 'business');
  useEffect(() => {
    document.title = `${t('hello.title')} · Horarium`;
  }, [t]);
  const wrong = (field: string) =>
    field.endsWith('slug') && open.error instanceof Problem && open.error.kind === 'address-taken'
      ? t('hello.addressTaken')
      : fieldError(open.error, field);
  const submit = (e: FormEvent) => {
    e.preventDefault();
    if (!step.isReady(draft) || open.isPending) return;
    if (!isLast) return goTo(at + 1);
    open.mutate(draft);
  };
  const set = (patch: Partial<Draft>) => setDraft((old) => ({ ...old, ...patch }));
  const { error, failedAt } = open;
  useEffect(() => {
    const question = error && failedAt && questionOf(error, failedAt);
    if (question) setCurrent(question);
  }, [error, failedAt]);
  const { Fields } = step;
  const units = minorUnits(draft.currency);
  return (
    <div className="grid min-h-dvh grid-cols-1 bg-surface lg:grid-cols-2">
      <main className="grid place-items-center px-5 py-10">
        <div className="w-full max-w-[460px]">
          <p className="mb-8 flex items-center gap-2.5">
            <img src="/icon.svg" alt="" width="32" height="32" className="rounded-md" />
            <span className="font-semibold tracking-tight">Horarium</span>
            <span className="tnum ms-auto text-sm text-ink-3">
              {!open.data && t('hello.step', { at: at + 1, of: steps.length })}
            </span>
          </p>
          {open.data ? (
            <Live slug={open.data.slug} onOpen={onOpen} />
          ) : (
            <form onSubmit={submit} noValidate className="grid gap-5">
              <h1 className="text-2xl font-semibold tracking-tight text-balance">{t(step.title)}</h1>
              <Fields draft={draft} set={set} wrong={wrong} />
              {error && failedAt && open.isFounded && (
                <Notice tone="warn">{t('hello.kept', { part: t(`hello.part.${failedAt}`) })}</Notice>
              )}
              <Refusal error={error} />
              <div className="flex gap-2">
                {at > 0 && (
                  <Button size="lg" onPress={() => goTo(at - 1)}>
                    <ArrowLeft size={16} className="rtl:rotate-180" aria-hidden="true" />
                    {t('hello.back')}
                  </Button>
                )}
                <Button
                  type="submit"
                  kind="primary"
                  size="lg"
                  className="flex-1"
                  isDisabled={!step.isReady(draft) || open.isPending}
                >
                  {t(open.isPending ? 'hello.opening' : isLast ? 'hello.publish' : 'hello.next')}
                  <ArrowRight size={16} className="rtl:rotate-180" aria-hidden="true" />
                </Button>
              </div>
            </form>
          )}
        </div>
      </main>
      <aside
        aria-label={t('hello.preview')}
        className="grid place-items-center border-s border-line bg-canvas p-10 max-lg:hidden"
      >
        <div className="w-full max-w-[460px]">
          <p className="micro mb-3">{t('hello.preview')}</p>
          <BookingPreview
            brand={{ name: draft.name, slug: draft.slug, hue: draft.hue, place: '' }}
            openDays={openDays(draft.hours)}
            services={draft.offers.map((offer) => ({
              id: offer.id,
              name: offer.name,
              durationMinutes: offer.minutes,
              price: { amount: Math.round(offer.price * units), currency: draft.currency },
            }))}
          />
        </div>
      </aside>
    </div>
  );
}
