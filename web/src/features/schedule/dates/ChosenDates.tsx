import type { ComponentProps } from 'react';
import { Dialog } from '../../../components/forms/Dialog';
import { useMedia } from '../../../components/useMedia';
import { useLocale } from '../../../lib/i18n';
import { daysBetween } from '../../../lib/time/dates';
import { ExceptionForm } from './ExceptionForm';
import { rangeText } from './rangeText';

/** From this width on there is room beside the year. */
const BESIDE = '(min-width: 1280px)';

/** Asks what holds on the chosen dates: beside the year, or over it on smaller screens. */
export function ChosenDates(props: ComponentProps<typeof ExceptionForm>) {
  const { t, format } = useLocale();
  const isBeside = useMedia(BESIDE);
  const title = rangeText(props.from, props.to, format);
  const days = t('dates.days', { count: daysBetween(props.from, props.to) + 1 });
  if (!isBeside)
    return (
      <Dialog title={title} intro={days} isOpen onClose={props.onCancel}>
        <ExceptionForm {...props} />
      </Dialog>
    );
  return (
    <section aria-label={t('dates.new')} className="card fade-up p-4">
      <h2 className="tnum text-base font-semibold tracking-tight">{title}</h2>
      <p className="mb-3 text-sm text-ink-3">{days}</p>
      <ExceptionForm {...props} />
    </section>
  );
}
