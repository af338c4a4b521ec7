import { type FormEvent, useState } from 'react';
import { Problem } from '../../../api';
import { Button } from '../../../components/Button';
import { TextArea } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { toast } from '../../../components/toast';
import { useLocale } from '../../../lib/i18n';
import { CustomerField } from '../create/CustomerField';
import { Overrule } from '../create/Overrule';
import { isComplete, type Person } from '../create/person';
import { answered } from '../desk/answers';
import { isWaivable, REASONS } from '../move/reasons';
import type { Appointment } from '../types';
import { useAttend } from './useChange';

type Props = { appointment: Appointment; title: string; onClose(): void };

const NOTES_LIMIT = 2000;

/** One more person for a class: somebody known, or somebody new. */
export function AttendDialog({ appointment: a, title, onClose }: Props) {
  const { t } = useLocale();
  const [person, setPerson] = useState<Person | null>(null);
  const [notes, setNotes] = useState('');
  const [why, setWhy] = useState<string | null>(null);
  const [wasSent, setSent] = useState(false);
  const attend = useAttend(a);
  const refusal = attend.error ? answered(attend.error) : null;
  const canOverrule = why !== null || (refusal?.kind === 'no-room' && isWaivable(refusal.reason));
  const said = why?.trim() ?? '';
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setSent(true);
    if (!person || !isComplete(person) || attend.isPending || (why !== null && !said)) return;
    attend.mutate(
      { person, notes: notes.trim(), why: said || null },
      {
        onSuccess: () => {
          toast(t('roster.done', { name: person.name, title }));
          onClose();
        },
      },
    );
  };
  const problem = attend.error instanceof Problem ? attend.error : null;
  return (
    <Sheet title={t('roster.add')} isOpen onClose={onClose}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <p dir="auto" className="own-script -mt-2 text-sm text-ink-2">
          {title} · {t('roster.free', { count: a.capacity - a.seatsTaken })}
        </p>
        <CustomerField person={person} errorOf={(field) => problem?.messageFor(field)} onChange={setPerson} />
        {person && (
          <TextArea
            label={t('drawer.notes')}
            optional
            rows={2}
            maxLength={NOTES_LIMIT}
            value={notes}
            onChange={(e) => setNotes(e.target.value)}
          />
        )}
        {wasSent && !person && (
          <Notice tone="warn" live>
            {t('create.whoIsMissing')}
          </Notice>
        )}
        {refusal && (
          <Notice tone="danger" live>
            {t(refusal.kind === 'said' ? refusal.text : REASONS[refusal.reason], { name: title })}
          </Notice>
        )}
        {canOverrule && (
          <Overrule
            isOn={why !== null}
            why={why ?? ''}
            isMissing={wasSent && why !== null && !said}
            onToggle={(on) => setWhy(on ? '' : null)}
            onWhy={setWhy}
          />
        )}
        <div className="flex justify-end gap-2 max-md:flex-col-reverse">
          <Button className="max-md:h-11" onPress={onClose}>
            {t('move.keep')}
          </Button>
          <Button kind="primary" type="submit" className="max-md:h-11" isDisabled={attend.isPending}>
            {t(attend.isPending ? 'create.booking' : 'roster.add')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
