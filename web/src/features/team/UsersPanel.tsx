import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/Button';
import { Loaded } from '../../components/page/Loaded';
import { SectionTitle } from '../../components/page/SectionTitle';
import { useLocale } from '../../lib/i18n';
import { Invitations } from './Invitations';
import { InviteDialog } from './InviteDialog';
import { MemberRow } from './MemberRow';
import { columns, users } from './queries';
import type { Business, User } from './types';

/** Whoever can sign in, and whoever was asked to. */
export function UsersPanel({ business, user }: { business: Business; user: User }) {
  const { t } = useLocale();
  const [isInviting, setInviting] = useState(false);
  const team = useQuery(columns).data ?? [];
  return (
    <div className="grid grid-cols-1 gap-8">
      <section>
        <SectionTitle
          hint={t('users.hint')}
          action={
            <Button kind="primary" onPress={() => setInviting(true)}>
              <Plus size={15} aria-hidden="true" />
              {t('users.invite')}
            </Button>
          }
        >
          {t('users.title')}
        </SectionTitle>
        <Loaded query={useQuery(users)}>
          {(members) => (
            <ul className="card m-0 list-none divide-y divide-line-soft p-0">
              {members.map((member) => (
                <MemberRow key={member.id} member={member} team={team} isMe={member.id === user.id} />
              ))}
            </ul>
          )}
        </Loaded>
      </section>
      <Invitations zone={business.zone} />
      {isInviting && <InviteDialog team={team} onClose={() => setInviting(false)} />}
    </div>
  );
}
