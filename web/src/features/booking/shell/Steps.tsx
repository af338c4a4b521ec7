import { ArrowLeft, Check } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { choose, type StepId } from '../state/choices';
import { useWizard } from '../state/wizard';
import { LanguageButton } from './LanguageButton';
import { Mark } from './Mark';

/** Where the visitor is. Finished steps are ways back until the booking is made; phones get "3 of 5" and a bar. */
export function Steps() {
  const { t } = useLocale();
  const { steps, step, page } = useWizard();
  const at = steps.indexOf(step);
  const previous = at > 0 && step !== 'done' ? steps[at - 1] : undefined;
  return (
    <header className="steps relative flex items-center gap-3 border-b border-line px-5 py-3 md:px-7 md:py-4">
      {previous ? (
        <button
          type="button"
          aria-label={t('nav.back')}
          onClick={() => choose({ step: previous })}
          className="-ms-2 grid size-9 shrink-0 place-items-center rounded-md text-ink-2 hover:bg-sunken lg:hidden"
        >
          <ArrowLeft size={18} className="rtl:rotate-180" />
        </button>
      ) : (
        <Mark className="size-8 text-base lg:hidden" />
      )}
      <p className="min-w-0 flex-1 truncate text-base font-semibold md:hidden">
        {previous ? t(`step.${step}`) : page.business.name}
        {previous && (
          <span className="tnum ms-2 text-sm font-normal text-ink-3">
            {t('step.of', { n: at + 1, of: steps.length })}
          </span>
        )}
      </p>
      <span
        aria-hidden="true"
        className="absolute start-0 -bottom-px h-0.5 bg-accent transition-[width] duration-300 md:hidden"
        style={{ width: `${((at + 1) / steps.length) * 100}%` }}
      />
      <nav aria-label={t('nav.progress')} className="flex-1 max-md:hidden">
        <ol className="m-0 flex list-none items-center gap-3 p-0 text-sm">
          {steps.map((s, i) => (
            <Step key={s} id={s} number={i + 1} at={at + 1} isLast={i === steps.length - 1} />
          ))}
        </ol>
      </nav>
      <LanguageButton />
    </header>
  );
}

type StepProps = { id: StepId; number: number; at: number; isLast: boolean };

function Step({ id, number, at, isLast }: StepProps) {
  const { t } = useLocale();
  const finished = useWizard().step === 'done';
  const done = number < at || finished;
  const current = number === at && !finished;
  const look = done ? 'bg-accent-soft text-accent-ink' : current ? 'bg-accent text-on-accent' : 'bg-sunken text-ink-3';
  const content = (
    <>
      <span className={`grid size-5 shrink-0 place-items-center rounded-full text-2xs font-semibold ${look}`}>
        {done ? <Check size={12} strokeWidth={3} aria-hidden="true" /> : number}
      </span>
      <span className={current ? '' : 'md:max-lg:sr-only'}>{t(`step.${id}`)}</span>
    </>
  );
  return (
    <li
      aria-current={number === at ? 'step' : undefined}
      className={`flex items-center gap-3 whitespace-nowrap ${current ? 'font-semibold text-ink' : 'text-ink-3'}`}
    >
      {done && !finished ? (
        <button
          type="button"
          onClick={() => choose({ step: id })}
          className="flex min-h-6 items-center gap-3 rounded-sm hover:text-ink"
        >
          {content}
        </button>
      ) : (
        content
      )}
      {!isLast && <span aria-hidden="true" className="h-px w-3 bg-line lg:w-6" />}
    </li>
  );
}
