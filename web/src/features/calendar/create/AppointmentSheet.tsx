import { Repeat } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import { canOpen, openSeries } from '../dialogs/store';
import type { DialogProps } from '../dialogs/table';
import { REASONS } from '../move/reasons';
import { minutesText } from '../words';
import { type Draft, endOf } from './draft';
import { isComplete } from './person';
import { SheetFields } from './SheetFields';
import { TimePicker } from './TimePicker';
import { useCheck } from './times';
import { useBook } from './useBook';

type Props = DialogProps<'create'> & { first: Draft };

/** The whole form: for whom and what on one side, when on the other, with the next free times. */
export function AppointmentSheet({ first, business, staff, services, onClose, onAppointment }: Props) {
  const { t, format } = useLocale();
  const { zone } = business;
  const [draft, setDraft] = useState(first);
  const [why, setWhy] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const service = services.find((s) => s.id === draft.serviceId);
  const check = useCheck(draft, service);
  const book = useBook({ zone, onDone: onClose, onOpen: onAppointment });
  if (!service) return null;
  const canOverrule = check.data?.possible === false && check.data.overridable;
  const isRefused = check.data?.possible === false && !(canOverrule && why !== null);
  const missing = !draft.person || !isComplete(draft.person);
  const missesWhy = canOverrule && why !== null && !why.trim();
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setSent(true);
    if (missing || missesWhy || isRefused || book.isPending || !draft.person) return;
    book.mutate({ draft, person: draft.person, service, why: canOverrule ? (why?.trim() ?? null) : null });
  };
  const problem = book.error instanceof Problem ? book.error : null;
  const refusal = book.error ? answered(book.error) : null;
  const name = staff.find((s) => s.id === draft.staffId)?.name.split(' ')[0] ?? t('create.anyone');
  return (
    <Sheet title={t('create.title')} isOpen wide onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        <div className="grid gap-x-7 gap-y-5 md:grid-cols-2">
          <SheetFields
            draft={draft}
            service={service}
            staff={staff}
            services={services}
            errorOf={(field) =>
              problem?.messageFor(field) ?? (wasSent ? missingText(draft, field, t('create.needed')) : undefined)
            }
            overrule={canOverrule ? { why, isMissing: wasSent && missesWhy, onChange: setWhy } : null}
            onChange={setDraft}
          />
          <TimePicker
            draft={draft}
            service={service}
            staff={staff}
            zone={zone}
            onStart={(start) => setDraft({ ...draft, start })}
          />
        </div>
        {wasSent && !draft.person && (
          <Notice tone="warn" live>
            {t('create.whoIsMissing')}
          </Notice>
        )}
        {refusal && (
          <Notice tone="danger" live>
            {t(refusal.kind === 'said' ? refusal.text : REASONS[refusal.reason], { name })}
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-2 max-md:flex-col-reverse max-md:items-stretch">
          {canOpen('series') && service.capacity === 1 && (
            <Button
              kind="ghost"
              className="-ms-3 max-md:h-11"
              onPress={() =>
                openSeries({
                  start: draft.start,
                  end: endOf(draft, service),
                  serviceId: service.id,
                  ...(draft.staffId && { staffId: draft.staffId }),
                  ...(draft.person && { person: draft.person }),
                })
              }
            >
              <Repeat size={14} aria-hidden="true" />
              {t('create.repeat')}
            </Button>
          )}
          <span className="tnum ms-auto text-sm text-ink-3">
            {minutesText(draft.length ?? service.durationMinutes, t)} ·{' '}
            <b className="font-semibold text-ink">
              {service.price.amount === 0 ? t('drawer.free') : format.money(service.price)}
            </b>
          </span>
          <Button kind="primary" type="submit" className="max-md:h-11" isDisabled={isRefused || book.isPending}>
            {t(book.isPending ? 'create.booking' : 'create.bookIt')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** What is missing of somebody new, at its field. */
function missingText({ person }: Draft, field: string, text: string): string | undefined {
  if (!person || person.id !== null) return undefined;
  if (field === 'customer.name') return person.name.trim() ? undefined : text;
  if (field === 'customer.email') return /^\S+@\S+$/.test(person.email.trim()) ? undefined : text;
  return undefined;
}
