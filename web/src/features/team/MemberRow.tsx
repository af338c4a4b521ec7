import { useState } from 'react';
import { answer, api, Problem } from '../../api';
import { Avatar } from '../../components/Avatar';
import { Badge } from '../../components/Badge';
import { Confirm } from '../../components/forms/Confirm';
import { Menu } from '../../components/forms/Menu';
import { refusalText } from '../../components/forms/Refusal';
import { Select } from '../../components/forms/Select';
import { useSend } from '../../components/forms/useSend';
import { toast } from '../../components/toast';
import { type Translate, useLocale } from '../../lib/i18n';
import { roleOptions } from './roles';
import type { Member, Role, Staff } from './types';

const NONE = 'none';
const GREY_HUE = 262;

const why = (error: unknown, t: Translate) =>
  error instanceof Problem && error.kind === 'last-owner' ? t('users.lastOwner') : refusalText(error, t);

/** Somebody with a login: their role, and the column of the calendar that is theirs. */
export function MemberRow({ member, team, isMe }: { member: Member; team: readonly Staff[]; isMe: boolean }) {
  const { t } = useLocale();
  const [isLeaving, setLeaving] = useState(false);
  const { id, name, email, role, staffId, version } = member;
  const params = { path: { id } };
  const change = useSend(
    (body: { role: Role; staffId: string | null }) =>
      answer(api.PUT('/api/users/{id}', { params: { ...params, header: { 'If-Match': `"${version}"` } }, body })),
    () => void toast(t('users.changed', { name })),
  );
  const end = useSend(
    () => answer(api.DELETE('/api/users/{id}', { params })),
    () => setLeaving(false),
  );
  const send = (patch: { role?: Role; staffId?: string | null }) =>
    change.mutate(
      { role, staffId: staffId ?? null, ...patch },
      { onError: (e) => void toast(why(e, t), { isBad: true }) },
    );
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2">
      <Avatar name={name} hue={team.find((s) => s.id === staffId)?.hue ?? GREY_HUE} size={32} />
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2 truncate text-sm font-medium">
          {name} {isMe && <Badge tone="accent">{t('users.you')}</Badge>}
        </p>
        <p className="truncate text-xs text-ink-3">
          <bdi>{email}</bdi>
        </p>
      </div>
      <span className="flex gap-2 max-md:order-last max-md:w-full md:gap-3">
        <Select
          small
          hideLabel
          label={t('users.columnOf', { name })}
          className="max-md:flex-1 md:w-40"
          isDisabled={change.isPending}
          value={staffId ?? NONE}
          onChange={(chosen) => send({ staffId: chosen === NONE ? null : chosen })}
          options={[
            { id: NONE, label: t('users.noColumn') },
            ...team.map((s) => ({ id: s.id, label: s.name, hue: s.hue })),
          ]}
        />
        <Select
          small
          hideLabel
          label={t('users.roleOf', { name })}
          className="max-md:flex-1 md:w-28"
          isDisabled={change.isPending}
          value={role}
          onChange={(chosen) => send({ role: chosen })}
          options={roleOptions(t)}
        />
      </span>
      <Menu
        label={t('users.actions', { name })}
        actions={[{ label: t('users.remove'), danger: true, run: () => setLeaving(true) }]}
      />
      {isLeaving && (
        <Confirm
          title={t('users.removeTitle', { name })}
          verb={t('users.remove')}
          isWorking={end.isPending}
          error={end.error}
          onConfirm={() => end.mutate(undefined)}
          onClose={() => setLeaving(false)}
        >
          <p>{t('users.removeHint')}</p>
        </Confirm>
      )}
    </li>
  );
}
