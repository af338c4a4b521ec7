import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { answered } from '../desk/answers';
import { REASONS } from '../move/reasons';
import type { Service, Staff } from '../types';
import { clockText } from '../words';
import { type Draft, endOf } from './draft';
import type { useCheck } from './times';

type Props = {
  draft: Draft;
  service: Service;
  staff: readonly Staff[];
  zone: string;
  check: ReturnType<typeof useCheck>;
};

/** Whether the wished time can be had, and if not why. */
export function Verdict({ draft, service, staff, zone, check }: Props) {
  const { t, format } = useLocale();
  const name = staff.find((s) => s.id === draft.staffId)?.name.split(' ')[0] ?? t('create.anyone');
  if (check.isError && !check.data)
    return (
      <Notice tone="warn" live>
        {saidOf(check.error, t)}
      </Notice>
    );
  if (!check.data) return <span className="skeleton block h-10" />;
  if (!check.data.possible && check.data.reason)
    return (
      <Notice tone="danger" live>
        {t(REASONS[check.data.reason], { name })}
      </Notice>
    );
  const times = `${clockText(draft.start, zone, format)}–${clockText(endOf(draft, service), zone, format)}`;
  return (
    <Notice tone="ok" live>
      {t('create.free', { name })}{' '}
      <bdi dir="ltr" className="tnum">
        {times}
      </bdi>
    </Notice>
  );
}

const saidOf = (error: unknown, t: ReturnType<typeof useLocale>['t']) => {
  const what = answered(error);
  return t(what.kind === 'said' ? what.text : REASONS[what.reason], { name: '' });
};
