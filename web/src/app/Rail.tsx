import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  CalendarDays,
  ChartNoAxesColumn,
  Clock,
  Languages,
  LogOut,
  type LucideIcon,
  Moon,
  Settings,
  Sun,
  UsersRound,
} from 'lucide-react';
import { NavLink } from 'react-router';
import { IconButton } from '../components/IconButton';
import { toast } from '../components/toast';
import { type Session, signOut } from '../features/auth/session';
import { LANGUAGES, type MessageId, useLocale } from '../lib/i18n';
import { BusinessMenu } from './BusinessMenu';
import { nextLanguage } from './language';
import { toggleTheme, useTheme } from './theme';
import { useSpeak } from './useSpeak';

const PLACES = [
  { to: '/calendar', label: 'owner.calendar', icon: CalendarDays },
  { to: '/availability', label: 'owner.availability', icon: Clock },
  { to: '/customers', label: 'owner.customers', icon: UsersRound },
  { to: '/insights', label: 'owner.insights', icon: ChartNoAxesColumn },
  { to: '/settings', label: 'owner.settings', icon: Settings },
] as const satisfies { to: string; label: MessageId; icon: LucideIcon }[];

/** The way between the rooms: beside the page, on phones below it. */
export function Rail({ session }: { session: Session }) {
  const { t, id } = useLocale();
  const { theme } = useTheme();
  const client = useQueryClient();
  const speak = useSpeak();
  const leave = useMutation({
    mutationFn: () => signOut(client),
    onError: () => toast(t('owner.signOutFailed')),
  });
  const { business, businesses, user, role } = session;
  return (
    <nav
      aria-label={t('owner.main')}
      className="flex w-14 shrink-0 flex-col items-center gap-1 border-e border-line bg-canvas py-3 max-md:order-last max-md:h-16 max-md:w-full max-md:flex-row max-md:justify-around max-md:border-e-0 max-md:border-t max-md:px-3 max-md:py-2"
    >
      <BusinessMenu
        businessId={business?.id}
        name={business?.name ?? 'Horarium'}
        businesses={businesses}
        isOwner={role === 'OWNER'}
        onSignOut={() => leave.mutate()}
      />
      {PLACES.map(({ to, label, icon }) => (
        <Place key={to} to={to} label={t(label)} icon={icon} />
      ))}
      <div className="flex-1 max-md:hidden" />
      <div className="flex flex-col gap-1 max-md:hidden">
        <IconButton label={t(theme === 'dark' ? 'owner.light' : 'owner.dark')} onPress={toggleTheme}>
          {theme === 'dark' ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
        </IconButton>
        <IconButton label={LANGUAGES[nextLanguage(id)].ownName} onPress={speak}>
          <Languages size={17} aria-hidden="true" />
        </IconButton>
        <IconButton
          label={user ? t('owner.signOutOf', { name: user.name }) : t('owner.signOut')}
          onPress={() => leave.mutate()}
        >
          <LogOut size={17} className="rtl:rotate-180" aria-hidden="true" />
        </IconButton>
      </div>
    </nav>
  );
}

function Place({ to, label, icon: Icon }: { to: string; label: string; icon: LucideIcon }) {
  return (
    <NavLink
      to={to}
      aria-label={label}
      title={label}
      className="grid size-8 place-items-center rounded-md text-ink-2 transition-colors hover:bg-sunken hover:text-ink max-md:size-11 [&[aria-current=page]]:bg-accent-soft [&[aria-current=page]]:text-accent-ink"
    >
      <Icon size={17} strokeWidth={1.9} aria-hidden="true" />
    </NavLink>
  );
}
