import { Mail, Phone, X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Avatar } from '../../../components/Avatar';
import { Badge } from '../../../components/Badge';
import { IconButton } from '../../../components/IconButton';
import { useLocale } from '../../../lib/i18n';
import type { Appointment, Service } from '../types';
import { isClass, STATUS, titleOf } from '../words';

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  appointment: Appointment | undefined;
  service: Service | undefined;
  onClose(): void;
};

/** Whose appointment it is and how to reach them. The heading can take the focus. */
export function PanelHead({ heading, appointment: a, service, onClose }: Props) {
  const { t } = useLocale();
  const title = a ? titleOf(a, service) : t('drawer.loading');
  const customer = a && !isClass(a) ? a.attendees[0]?.customer : undefined;
  return (
    <div className="px-5 pb-4">
      <div className="-mx-1 flex h-12 items-center">
        {a && <Badge tone={STATUS[a.status].tone}>{t(STATUS[a.status].word)}</Badge>}
        <IconButton
          label={t('drawer.close')}
          shortcut="Esc"
          className="-me-2 ms-auto max-md:!size-11"
          onPress={onClose}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="flex items-center gap-3">
        {a && <Avatar name={title} hue={service?.hue ?? 260} size={44} />}
        <div className="min-w-0 flex-1">
          <h2
            ref={heading}
            tabIndex={-1}
            dir="auto"
            className={`own-script truncate text-lg font-semibold tracking-tight outline-none ${a ? '' : 'sr-only'}`}
          >
            {title}
          </h2>
          {a && <p className="tnum truncate text-sm text-ink-3">{t('drawer.reference', { reference: a.reference })}</p>}
        </div>
      </div>
      {customer && (
        <div className="mt-4 grid grid-cols-2 gap-2 empty:hidden">
          {customer.phone && (
            <Reach href={`tel:${customer.phone.replaceAll(' ', '')}`} icon={<Phone size={14} aria-hidden="true" />}>
              {t('drawer.call')}
            </Reach>
          )}
          <Reach href={`mailto:${customer.email}`} icon={<Mail size={14} aria-hidden="true" />}>
            {t('drawer.mail')}
          </Reach>
        </div>
      )}
    </div>
  );
}

function Reach({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) {
  return (
    <a
      href={href}
      className="hairline flex h-8 items-center justify-center gap-1.5 rounded-md text-sm font-medium hover:bg-sunken max-md:h-11"
    >
      {icon}
      {children}
    </a>
  );
}
