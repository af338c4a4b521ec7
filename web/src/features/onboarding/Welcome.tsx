import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { Problem } from '../../api';
import { Button } from '../../components/Button';
import { fieldError, Refusal } from '../../components/forms/Refusal';
import { BookingPreview } from '../../components/page/BookingPreview';
import { useLocale } from '../../lib/i18n';
import { minorUnits } from '../../lib/money/money';
import { type Draft, firstDraft } from './draft';
import { openDays } from './hours';
import { Live } from './Live';
import { BusinessStep, HoursStep, OffersStep, OwnerStep } from './steps';
import { useOpenBusiness } from './useOpenBusiness';

const SHORTEST_PASSWORD = 10;

const STEPS = [
  {
    title: 'hello.ownerTitle',
    Fields: OwnerStep,
    isReady: ({ token, owner }: Draft) =>
      Boolean(token.trim() && owner.name.trim() && /\S@\S+\.\S/.test(owner.email)) &&
      owner.password.length >= SHORTEST_PASSWORD,
  },
  {
    title: 'hello.businessTitle',
    Fields: BusinessStep,
    isReady: ({ name, slug }: Draft) =>
      Boolean(name.trim()) && (slug === '' || /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(slug)),
  },
  { title: 'hello.hoursTitle', Fields: HoursStep, isReady: () => true },
  {
    title: 'hello.offersTitle',
    Fields: OffersStep,
    isReady: ({ offers }: Draft) => offers.length > 0 && offers.every((offer) => offer.name.trim()),
  },
] as const;

/** Which step shows a field that was refused. */
const stepOf = (error: unknown): number | null => {
  if (!(error instanceof Problem)) return null;
  if (error.kind === 'address-taken') return 1;
  const field = error.body.errors?.[0]?.field ?? '';
  if (error.status === 403 || field === 'token' || field.startsWith('owner')) return 0;
  return field.startsWith('business') ? 1 : null;
};

type Props = {
  /** Nobody lives here yet: the owner is made too. */
  isFirst: boolean;
  /** Who stands in the calendar of a further business. */
  personName: string;
  onOpen(): void;
};

/** From nothing to a link that can be booked. */
export function Welcome({ isFirst, personName, onOpen }: Props) {
  const { t } = useLocale();
  const steps = isFirst ? STEPS : STEPS.slice(1);
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState(() => firstDraft(t, 'AED'));
  const open = useOpenBusiness(isFirst, personName);
  const step = steps[at] ?? STEPS[1];
  const isLast = at === steps.length - 1;
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
    if (!isLast) return setAt(at + 1);
    open.mutate(draft, {
      onError: (error) => {
        const back = stepOf(error);
        if (back !== null) setAt(Math.max(0, isFirst ? back : back - 1));
      },
    });
  };
  const set = (patch: Partial<Draft>) => setDraft((old) => ({ ...old, ...patch }));
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
              <Refusal error={open.error} />
              <div className="flex gap-2">
                {at > 0 && (
                  <Button size="lg" onPress={() => setAt(at - 1)}>
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
