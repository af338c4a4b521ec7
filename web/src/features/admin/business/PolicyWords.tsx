import { MessageSquareQuote } from 'lucide-react';
import { type Translate, useLocale } from '../../../lib/i18n';
import type { Draft } from './draft';

/** Minutes as one says them: "2 h", "90 min". */
const spanText = (minutes: number, t: Translate) =>
  minutes >= 60 && minutes % 60 === 0
    ? t('biz.spanHours', { count: minutes / 60 })
    : t('biz.spanMinutes', { count: minutes });

/** The rules as one would say them at the front desk, in parts, so that the part being edited can be marked. */
function sentences(draft: Draft, t: Translate): { fields: (keyof Draft)[]; text: string }[] {
  const gap = draft.defaultBufferBeforeMinutes + draft.defaultBufferAfterMinutes;
  return [
    {
      fields: ['minimumNoticeMinutes', 'horizonDays'],
      text: t('biz.sayWhen', { notice: spanText(draft.minimumNoticeMinutes, t), days: draft.horizonDays }),
    },
    {
      fields: ['defaultBufferBeforeMinutes', 'defaultBufferAfterMinutes'],
      text: gap ? t('biz.sayGap', { gap: spanText(gap, t) }) : t('biz.sayNoGap'),
    },
    {
      fields: ['freeCancelHours'],
      text: draft.freeCancelHours ? t('biz.sayCancel', { count: draft.freeCancelHours }) : t('biz.sayCancelAlways'),
    },
  ];
}

/** What the numbers mean, in words; the sentences that were changed are marked. */
export function PolicyWords({ draft, changed }: { draft: Draft; changed: readonly (keyof Draft)[] }) {
  const { t } = useLocale();
  return (
    <div className="sticky top-0 z-10 flex gap-3 rounded-lg bg-accent-soft px-4 py-3.5 text-base text-accent-ink">
      <MessageSquareQuote size={18} className="mt-0.5 shrink-0" aria-hidden="true" />
      <p aria-live="polite" className="text-pretty">
        {sentences(draft, t).map(({ fields, text }) => (
          <span
            key={fields[0]}
            className={
              fields.some((field) => changed.includes(field)) ? 'rounded-xs bg-surface/80 px-0.5 font-medium' : ''
            }
          >
            {text}{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
