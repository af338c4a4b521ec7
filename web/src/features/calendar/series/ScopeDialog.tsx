import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../components/Button';
import { Sheet } from '../../../components/Sheet';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import type { DialogProps } from '../dialogs/table';
import { activeAttendees } from '../words';
import { seriesById } from './queries';
import { ruleText } from './ruleText';

const TITLES: Record<SeriesScope, MessageId> = {
  this: 'scope.this',
  following: 'scope.following',
  all: 'scope.all',
};

/** Which occurrences of a series a change is meant for. */
export function ScopeDialog({ request, business, onClose }: DialogProps<'scope'>) {
  const { appointment: a, action, choose } = request;
  const { t, format } = useLocale();
  const { zone } = business;
  const name = useId();
  const [scope, setScope] = useState<SeriesScope>('this');
  const { data } = useQuery(seriesById(a.seriesId ?? ''));
  const ahead = data?.appointments.filter((each) => each.status === 'CONFIRMED' || each.status === 'PENDING') ?? [];
  const following = ahead.filter((each) => Date.parse(each.start) >= Date.parse(a.start));
  const details: Record<SeriesScope, string> = {
    this: t('scope.thisDetail', { date: format.weekdayDate(dateIn(a.start, zone)) }),
    following: data ? t('scope.followingDetail', { count: following.length }) : '…',
    all: t(action === 'move' ? 'scope.allMoveDetail' : 'scope.allCancelDetail'),
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    choose(scope);
    onClose();
  };
  return (
    <Sheet title={t(action === 'move' ? 'scope.move' : 'scope.cancel')} isOpen onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <p dir="auto" className="own-script -mt-2 text-sm text-ink-2">
          {[activeAttendees(a)[0]?.customer.name, data && ruleText(data.rule, dateIn(data.start, data.zone), t, format)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <fieldset className="m-0 flex flex-col gap-2 border-0 p-0">
          <legend className="sr-only">{t('scope.which')}</legend>
          {(['this', 'following', 'all'] as const).map((id) => (
            <label
              key={id}
              className={`choice flex cursor-pointer items-start gap-3 px-3.5 py-3 ${scope === id ? 'chosen' : ''}`}
            >
              <input
                type="radio"
                name={name}
                value={id}
                checked={scope === id}
                onChange={() => setScope(id)}
                className="mt-1 accent-(--c-accent)"
              />
              <span>
                <span className="block text-sm font-medium">{t(TITLES[id])}</span>
                <span className="block text-xs text-ink-3">{details[id]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="flex justify-end gap-2 max-md:flex-col-reverse">
          <Button className="max-md:h-11" onPress={onClose}>
            {t('move.keep')}
          </Button>
          <Button kind="primary" type="submit" className="max-md:h-11">
            {t('scope.continue')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
