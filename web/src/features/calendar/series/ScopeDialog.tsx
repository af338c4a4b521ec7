import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/Button';
import { Sheet } from '../../../components/Sheet';
import { useLocale } from '../../../lib/i18n';
import { dateIn } from '../../../lib/time/instants';
import type { SeriesScope } from '../dialogs/requests';
import type { DialogProps } from '../dialogs/table';
import { activeAttendees } from '../words';
import { seriesById } from './queries';
import { ruleText } from './ruleText';
import { ScopeChoice } from './ScopeChoice';

/** Which occurrences of a series a change is meant for. */
export function ScopeDialog({ request, business, onClose }: DialogProps<'scope'>) {
  const { appointment: a, action, choose } = request;
  const { t, format } = useLocale();
  const { zone } = business;
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
        <ScopeChoice scope={scope} details={details} onChange={setScope} />
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
