import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CalendarDays, Clock, Languages, LogOut, type LucideIcon, Moon, Settings, Sun } from 'lucide-react';
import { NavLink } from 'react-router';
import { IconButton } from '../components/IconButton';
import { toast } from '../components/toast';
import { signOut, type User } from '../features/auth/session';
import { LANGUAGES, useLocale } from '../lib/i18n';
import { nextLanguage, rememberLanguage } from './language';
import { toggleTheme, useTheme } from './theme';

/** The way between the rooms: beside the page, on phones below it. */
export function Rail({ business, user }: { business: string; user: User | null | undefined }) {
  const { t, id, change } = useLocale();
  const { theme } = useTheme();
  const client = useQueryClient();
  const leave = useMutation({
    mutationFn: () => signOut(client),
    onError: () => toast(t('owner.signOutFailed')),
  });
  const other = nextLanguage(id);
  const speak = () => {
    rememberLanguage(other);
    void change(other);
  };
  const big = 'max-md:!size-11';
  return (
    <nav
      aria-label={t('owner.main')}
      className="flex w-14 shrink-0 flex-col items-center gap-1 border-e border-line bg-canvas py-3 max-md:order-last max-md:h-16 max-md:w-full max-md:flex-row max-md:justify-around max-md:border-e-0 max-md:border-t max-md:px-3 max-md:py-2"
    >
      <span
        aria-hidden="true"
        title={business}
        className="mb-3 grid size-8 place-items-center rounded-md bg-ink text-base font-bold text-surface max-md:hidden"
      >
        {[...business][0]}
      </span>
      <Place to="/calendar" label={t('owner.calendar')} icon={CalendarDays} />
      <Place to="/availability" label={t('owner.availability')} icon={Clock} />
      <Place to="/settings" label={t('owner.settings')} icon={Settings} />
      <div className="flex-1 max-md:hidden" />
      <IconButton label={t(theme === 'dark' ? 'owner.light' : 'owner.dark')} className={big} onPress={toggleTheme}>
        {theme === 'dark' ? <Sun size={17} aria-hidden="true" /> : <Moon size={17} aria-hidden="true" />}
      </IconButton>
      <IconButton label={LANGUAGES[other].ownName} className={big} onPress={speak}>
        <Languages size={17} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={user ? t('owner.signOutOf', { name: user.name }) : t('owner.signOut')}
        className={big}
        onPress={() => leave.mutate()}
      >
        <LogOut size={17} className="rtl:rotate-180" aria-hidden="true" />
      </IconButton>
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
