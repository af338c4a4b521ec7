import { useQueryClient } from '@tanstack/react-query';
import { Check, Languages, LogOut, type LucideIcon, Moon, Plus, Sun } from 'lucide-react';
import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { itemStyle, popStyle } from '../components/forms/styles';
import { toast } from '../components/toast';
import { usePhone } from '../components/useMedia';
import { switchTo, type Workplace } from '../features/auth/session';
import { LANGUAGES, useLocale } from '../lib/i18n';
import { nextLanguage } from './language';
import { toggleTheme, useTheme } from './theme';
import { useSpeak } from './useSpeak';

type Props = {
  businessId: string | undefined;
  businesses: readonly Workplace[];
  isOwner: boolean;
  trigger: RefObject<HTMLButtonElement | null>;
  onClose(): void;
  onSignOut(): void;
};

/** The businesses of this person, one more for its owner, and on phones the theme, the language and the way out. */
export function BusinessMenuList({ businessId, businesses, isOwner, trigger, onClose, onSignOut }: Props) {
  const { t, id } = useLocale();
  const { theme } = useTheme();
  const client = useQueryClient();
  const navigate = useNavigate();
  const speak = useSpeak();
  const isPhone = usePhone();
  const go = (business: Workplace) => {
    if (business.id === businessId) return;
    switchTo(client, business.id).catch(() => toast(t('owner.switchFailed', { name: business.name }), { isBad: true }));
  };
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement={isPhone ? 'top end' : 'bottom start'}
      offset={6}
      className={`${popStyle} w-64 max-w-[calc(100vw-1.5rem)]`}
    >
      <Menu autoFocus="first" aria-label={t('owner.businesses')} onClose={onClose} className="outline-none">
        <MenuSection>
          <Header className="micro px-2 pt-1.5 pb-1">{t('owner.businesses')}</Header>
          {businesses.map((business) => (
            <MenuItem
              key={business.id}
              textValue={business.name}
              className={itemStyle}
              onAction={() => go(business)}
              aria-label={
                business.id === businessId ? t('owner.currentBusiness', { name: business.name }) : business.name
              }
            >
              <span dir="auto" className="own-script min-w-0 flex-1 truncate">
                {business.name}
              </span>
              {business.id === businessId && <Check size={14} aria-hidden="true" className="text-accent-ink" />}
            </MenuItem>
          ))}
          {isOwner && <Entry icon={Plus} text={t('owner.openBusiness')} onAction={() => void navigate('/welcome')} />}
        </MenuSection>
        {isPhone && <Separator className="my-1 h-px bg-line" />}
        {isPhone && (
          <MenuSection aria-label={t('owner.main')}>
            <Entry
              icon={theme === 'dark' ? Sun : Moon}
              text={t(theme === 'dark' ? 'owner.light' : 'owner.dark')}
              onAction={toggleTheme}
            />
            <Entry icon={Languages} text={LANGUAGES[nextLanguage(id)].ownName} onAction={speak} />
            <Entry icon={LogOut} text={t('owner.signOut')} onAction={onSignOut} />
          </MenuSection>
        )}
      </Menu>
    </Popover>
  );
}

function Entry({ icon: Icon, text, onAction }: { icon: LucideIcon; text: string; onAction(): void }) {
  return (
    <MenuItem textValue={text} className={itemStyle} onAction={onAction}>
      <Icon size={15} aria-hidden="true" className="text-ink-3 rtl:-scale-x-100" />
      <span className="min-w-0 flex-1 truncate">{text}</span>
    </MenuItem>
  );
}
