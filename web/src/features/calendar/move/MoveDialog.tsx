import { ArrowDown } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { TextArea } from '../../../components/Field';
import { Notice } from '../../../components/Notice';
import { Sheet } from '../../../components/Sheet';
import { type MessageId, useLocale } from '../../../lib/i18n';
import type { SeriesScope } from '../dialogs/requests';
import type { ViewFacts } from '../shell/useFacts';
import { isClass, titleOf } from '../words';
import type { Judged } from './judge';
import { PlaceRow } from './PlaceRow';
import type { Saying } from './sendMove';
import { WhoIsTold } from './WhoIsTold';
import type { MoveWish } from './wish';

type Props = {
  wish: MoveWish;
  judged: Judged;
  scope: SeriesScope;
  facts: ViewFacts;
  onKeep(): void;
  onMove(saying: Saying): void;
};

/** The longest reason that the server takes. */
const REASON_LIMIT = 500;

/** The old and the new place, who has to know, and what the history should say, before anything moves. */
export function MoveDialog({ wish, judged, scope, facts, onKeep, onMove }: Props) {
  const { t } = useLocale();
  const [note, setNote] = useState('');
  const [wasSent, setSent] = useState(false);
  const { appointment: a } = wish;
  const service = facts.services.get(a.serviceId);
  const name = titleOf(a, service);
  const mustSayWhy = !judged.isPossible;
  const error = note.length > REASON_LIMIT ? 'move.tooLong' : mustSayWhy && !note.trim() ? 'move.sayWhy' : null;
  const submit = (e: FormEvent) => {
    e.preventDefault();
    setSent(true);
    if (error) return;
    const said = note.trim();
    onMove(mustSayWhy ? { waiver: { reason: said }, note: said } : { waiver: null, note: said });
  };
  const isOnlyLonger = wish.changes.end !== undefined && !wish.changes.start && !wish.changes.staffId;
  return (
    <Sheet title={t(isOnlyLonger ? 'move.titleLength' : 'move.title')} isOpen onClose={onKeep}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-4">
        <p dir="auto" className="own-script -mt-2 text-sm text-ink-2">
          {isClass(a) ? name : [name, service?.name].filter(Boolean).join(' · ')}
        </p>
        <div className="rounded-lg bg-sunken p-1 dark:bg-canvas">
          <PlaceRow at={a} facts={facts} isOld />
          <div className="relative z-10 -my-3 ms-[26px] grid size-6 place-items-center rounded-full bg-surface text-ink-3 shadow-xs">
            <ArrowDown size={13} aria-hidden="true" />
          </div>
          <PlaceRow at={wish} was={a} facts={facts} />
        </div>
        {scope !== 'this' && <Notice>{t(SCOPES[scope])}</Notice>}
        {scope === 'this' && a.seriesId && <Notice>{t('move.onlyThis')}</Notice>}
        {mustSayWhy && (
          <Notice tone="warn">
            {judged.reason}. {t('move.overrule')}
          </Notice>
        )}
        <WhoIsTold wish={wish} facts={facts} name={name} />
        <TextArea
          label={t(mustSayWhy ? 'move.why' : 'move.note')}
          hint={t('move.noteHint')}
          optional={!mustSayWhy}
          rows={2}
          value={note}
          error={error && (wasSent || error === 'move.tooLong') ? t(error, { limit: REASON_LIMIT }) : undefined}
          onChange={(e) => setNote(e.target.value)}
        />
        <div className="flex flex-wrap justify-end gap-2 max-md:flex-col-reverse">
          <Button className="max-md:h-11" onPress={onKeep}>
            {t('move.keep')}
          </Button>
          <Button type="submit" kind="primary" autoFocus={!mustSayWhy} className="max-md:h-11">
            {t(mustSayWhy ? 'move.confirmAnyway' : isOnlyLonger ? 'move.confirmLength' : 'move.confirm')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

const SCOPES: Record<Exclude<SeriesScope, 'this'>, MessageId> = {
  following: 'move.following',
  all: 'move.all',
};
