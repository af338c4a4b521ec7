import { useQuery } from '@tanstack/react-query';
import { Avatar } from '../../../components/Avatar';
import { Loaded } from '../../../components/page/Loaded';
import { secondFactor } from '../queries';
import type { Business, User } from '../types';
import { FactorCard } from './FactorCard';
import { PasswordCard } from './PasswordCard';
import { SessionList } from './SessionList';

const HUE = 262;

/** One's own login: password, second factor, and where it is in use. */
export function AccountPanel({ business, user }: { business: Business; user: User }) {
  return (
    <div className="grid max-w-[760px] grid-cols-1 gap-8">
      <div className="flex items-center gap-4">
        <Avatar name={user.name} hue={HUE} size={48} />
        <div className="min-w-0">
          <p className="truncate text-lg font-semibold tracking-tight">{user.name}</p>
          <p className="truncate text-sm text-ink-3">
            <bdi>{user.email}</bdi>
          </p>
        </div>
      </div>
      <PasswordCard />
      <Loaded query={useQuery(secondFactor)} rows={1}>
        {(state) => <FactorCard state={state} />}
      </Loaded>
      <SessionList zone={business.zone} />
    </div>
  );
}
