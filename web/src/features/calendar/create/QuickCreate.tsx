import { Ban, CalendarPlus } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { Avatar } from '../../../components/Avatar';
import { Button } from '../../../components/Button';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import { answered } from '../desk/answers';
import { SelectField } from '../desk/SelectField';
import { canOpen, openBlock } from '../dialogs/store';
import type { DialogProps } from '../dialogs/table';
import { REASONS } from '../move/reasons';
import { clockText, minutesText } from '../words';
import { CustomerField } from './CustomerField';
import { useRegulars } from './customers';
import { type Draft, endOf, givenBy, withService } from './draft';
import { isComplete, type Person } from './person';
import { Regulars } from './Regulars';
import { useCheck } from './times';
import { useBook } from './useBook';

type Props = DialogProps<'create'> & {
  anchor: RefObject<Element | null>;
  first: Draft;
  onMore(draft: Draft): void;
};

/** Hangs on the pressed time. A regular is booked with one press, anybody else by typing and pressing Enter twice. */
export function QuickCreate({ anchor, onClose, ...form }: Props) {
  return (
    <Popover
      isOpen
      triggerRef={anchor}
      onOpenChange={(open) => !open && onClose()}
      placement="end top"
      offset={10}
      className="pop w-[340px] max-w-[94vw] rounded-lg bg-raised shadow-pop"
    >
      <Dialog className="flex max-h-[min(640px,86dvh)] flex-col outline-none">
        <QuickForm {...form} onClose={onClose} />
      </Dialog>
    </Popover>
  );
}

function QuickForm({ first, business, staff, services, onClose, onAppointment, onMore }: Omit<Props, 'anchor'>) {
  const { t, format } = useLocale();
  const { zone } = business;
  const [draft, setDraft] = useState(first);
  const [text, setText] = useState('');
  const mine = givenBy(services, draft.staffId);
  const service = services.find((s) => s.id === draft.serviceId) ?? services[0];
  const who = staff.find((s) => s.id === draft.staffId);
  const regulars = useRegulars(draft.staffId ?? undefined, zone);
  const check = useCheck(draft, service);
  const book = useBook({ zone, onDone: onClose, onOpen: onAppointment });
  if (!service) return null;
  const send = (wish: Draft, person: Person) => book.mutate({ draft: wish, person, service, why: null });
  const refusal = book.error ? answered(book.error) : null;
  const reason = refusal?.kind === 'no-room' ? refusal.reason : check.data?.possible ? null : check.data?.reason;
  const ready = draft.person && isComplete(draft.person) ? draft.person : null;
  const chosen = mine.some((s) => s.id === service.id) ? mine : [service, ...mine];
  const end = endOf(draft, service);
  return (
    <>
      <header className="flex items-center gap-2.5 px-4 pt-3 pb-2">
        {who && <Avatar name={who.name} hue={who.hue} size={28} />}
        <div className="min-w-0">
          <Heading slot="title" className="text-sm font-semibold">
            {format.shortDate(dateIn(draft.start, zone))},{' '}
            <bdi dir="ltr" className="tnum">
              {clockText(draft.start, zone, format)}–{clockText(end, zone, format)}
            </bdi>
          </Heading>
          <p dir="auto" className="own-script truncate text-xs text-ink-3">
            {who?.name ?? t('create.anyone')}
          </p>
        </div>
      </header>
      <form
        id="quick-create"
        className="flex min-h-0 flex-col gap-3 overflow-auto px-4 pb-3"
        onSubmit={(e) => {
          e.preventDefault();
          if (ready && !book.isPending) send(draft, ready);
        }}
      >
        <CustomerField
          person={draft.person}
          onText={setText}
          onChange={(person) => {
            setText('');
            setDraft({ ...draft, person });
          }}
        />
        {!draft.person && !text && (
          <Regulars
            regulars={regulars}
            services={mine}
            isBusy={book.isPending}
            onBook={({ person, serviceId }) => {
              const usual = services.find((s) => s.id === serviceId) ?? service;
              const wish = { ...withService(draft, usual), length: null, person };
              setDraft(wish);
              book.mutate({ draft: wish, person, service: usual, why: null });
            }}
          />
        )}
        {draft.person && (
          <SelectField
            label={t('create.service')}
            value={service.id}
            onChange={(id) => {
              const next = services.find((s) => s.id === id);
              if (next) setDraft(withService(draft, next));
            }}
            options={chosen.map((s) => ({ id: s.id, text: `${s.name} · ${minutesText(s.durationMinutes, t)}` }))}
          />
        )}
        {reason && (
          <Notice tone="danger" live>
            {t(REASONS[reason], { name: who?.name.split(' ')[0] ?? t('create.anyone') })}
          </Notice>
        )}
        {refusal?.kind === 'said' && (
          <Notice tone="danger" live>
            {t(refusal.text)}
          </Notice>
        )}
      </form>
      <footer className="flex items-center gap-1 border-t border-line-soft px-2.5 py-2">
        {canOpen('block') && draft.staffId && (
          <Button
            kind="ghost"
            size="sm"
            onPress={() =>
              openBlock({ start: draft.start, end, staffIds: draft.staffId ? [draft.staffId] : [], kind: 'block' })
            }
          >
            <Ban size={13} aria-hidden="true" />
            {t('block.title')}
          </Button>
        )}
        <Button kind="ghost" size="sm" className="ms-auto" onPress={() => onMore(draft)}>
          {t('create.more')}
        </Button>
        {draft.person && (
          <Button
            kind="primary"
            size="sm"
            type="submit"
            form="quick-create"
            autoFocus={draft.person.id !== null}
            isDisabled={!ready || Boolean(reason) || book.isPending}
          >
            <CalendarPlus size={13} aria-hidden="true" />
            {t(book.isPending ? 'create.booking' : 'create.book')}
          </Button>
        )}
      </footer>
    </>
  );
}
