import { CloudOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useOnline } from '../components/useOnline';
import type { Session } from '../features/auth/session';
import { useLocale } from '../lib/i18n';
import { Rail } from './Rail';

/** What surrounds every page of the owner: the rail, and a word when the network is gone. */
export function Shell({ session, children }: { session: Session; children: ReactNode }) {
  return (
    <div className="relative flex h-dvh flex-col overflow-hidden">
      <OfflineBanner />
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <Rail session={session} />
        {children}
      </div>
    </div>
  );
}

function OfflineBanner() {
  const { t } = useLocale();
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="flex min-h-9 items-center justify-center gap-2 bg-warn-soft px-4 py-1.5 text-sm text-balance text-warn">
          <CloudOff size={15} className="shrink-0" aria-hidden="true" />
          {t('owner.offline')}
        </p>
      )}
    </div>
  );
}
