import { Bot, KeyRound, UserRound } from 'lucide-react';
import { Avatar } from '../../../components/Avatar';
import { useLocale } from '../../../lib/i18n';
import type { AuditEntry } from '../types';
import { fieldName } from './fields';
import { sentence } from './sentence';
import { type Reading, valueText } from './values';

type Props = { entry: AuditEntry; names: ReadonlyMap<string, string>; hues: ReadonlyMap<string, number>; zone: string };

const GREY_HUE = 262;
/** What the sentence says already. */
const SELF_EVIDENT = new Set(['session.userId', 'user.id']);
const PICTURES = { API_KEY: KeyRound, CUSTOMER: UserRound, VISITOR: UserRound, SYSTEM: Bot } as const;

/** Who did what, and each field before and after; the former struck through, the latter underlaid, so not by colour alone. */
export function AuditRow({ entry, names, hues, zone }: Props) {
  const { t, format } = useLocale();
  const { at, actor, subject, before, after, network } = entry;
  const fields = entry.fields.filter((field) => !SELF_EVIDENT.has(`${subject.type}.${field}`));
  const reading: Reading = { zone, names, t, format };
  return (
    <li className="flex gap-3 px-4 py-3">
      <time dateTime={at} className="tnum shrink-0 pt-0.5 text-sm text-ink-3" style={{ width: '2.75rem' }}>
        {format.time(at, zone)}
      </time>
      <Who kind={actor.kind} name={actor.name ?? ''} hue={hues.get(actor.id ?? '') ?? GREY_HUE} />
      <div className="min-w-0 flex-1 text-sm">
        <p>
          {sentence(entry, t)}
          {subject.label && (
            <span className="text-ink-3">
              {' · '}
              <bdi>{subject.label}</bdi>
            </span>
          )}
        </p>
        {fields.length > 0 && (
          <dl className="m-0 mt-1.5 grid gap-1">
            {fields.map((field) => (
              <div key={field} className="flex flex-wrap gap-x-2 gap-y-1">
                <dt className="text-ink-3">{fieldName(field, t)}</dt>
                <dd className="tnum m-0 min-w-0 break-words">
                  {field in before && <Former text={valueText(field, before[field], reading)} />}
                  {field in before && field in after && (
                    <span aria-hidden="true" className="mx-2 inline-block text-ink-3 rtl:-scale-x-100">
                      →
                    </span>
                  )}
                  {field in after && <Present text={valueText(field, after[field], reading)} />}
                  {!(field in before) && !(field in after) && <span className="text-ink-3">{t('ins.untold')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {network && (
          <p className="mt-1 text-xs text-ink-3">
            {t('ins.from')} <bdi dir="ltr">{network}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

const Former = ({ text }: { text: string }) => (
  <del dir="auto" className="text-ink-3">
    {text}
  </del>
);

const Present = ({ text }: { text: string }) => (
  <ins dir="auto" className="rounded-xs bg-ok-soft px-1.5 py-0.5 font-medium text-ok no-underline">
    {text}
  </ins>
);

function Who({ kind, name, hue }: { kind: AuditEntry['actor']['kind']; name: string; hue: number }) {
  if (kind === 'USER') return <Avatar name={name || '?'} hue={hue} size={28} />;
  const Picture = PICTURES[kind];
  return (
    <span className="grid size-7 shrink-0 place-items-center rounded-full bg-sunken text-ink-2">
      <Picture size={15} aria-hidden="true" />
    </span>
  );
}
