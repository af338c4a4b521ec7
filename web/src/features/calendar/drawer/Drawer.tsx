import type { ReactNode } from 'react';
import { useLocale } from '../../../lib/i18n';
import type { Business, Service } from '../types';
import type { Viewer } from '../viewer';
import { AppointmentPanel } from './AppointmentPanel';

type Props = {
  id: string | null;
  business: Business;
  catalog: {
    serviceById: ReadonlyMap<string, Service>;
    drawn: readonly { staff: { id: string; name: string; hue: number } }[] | null;
  };
  viewer: Viewer;
  onClose(): void;
  /** Shows another appointment, on its date. */
  onOpen(id: string, date?: string): void;
};

/** Details beside the grid, which shrinks; over it on tablets, over everything on phones. It is not modal. */
export function Drawer({ id, business, catalog, viewer, onClose, onOpen }: Props) {
  const { t } = useLocale();
  const staff = (catalog.drawn ?? []).map((d) => d.staff);
  return (
    <Frame label={t('drawer.label')} isOpen={id !== null}>
      {id && (
        <AppointmentPanel
          key={id}
          id={id}
          business={business}
          services={catalog.serviceById}
          staff={staff}
          viewer={viewer}
          onOpen={onOpen}
          onClose={onClose}
        />
      )}
    </Frame>
  );
}

function Frame({ label, isOpen, children }: { label: string; isOpen: boolean; children: ReactNode }) {
  return (
    <aside
      aria-label={label}
      inert={!isOpen}
      className={`shrink-0 overflow-hidden border-line bg-surface transition-[width] duration-260 ease-out-quint max-lg:fixed max-lg:inset-y-0 max-lg:end-0 max-lg:z-40 ${isOpen ? 'w-[372px] border-s max-lg:shadow-lift max-md:w-full max-md:border-0' : 'w-0'}`}
    >
      <div className="h-full w-[372px] max-md:w-dvw">{children}</div>
    </aside>
  );
}
