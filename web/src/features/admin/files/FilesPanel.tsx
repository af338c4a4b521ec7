import { Download } from 'lucide-react';
import { SectionTitle } from '../../../components/page/SectionTitle';
import { useLocale } from '../../../lib/i18n';
import { ImportForm } from './ImportForm';
import { KINDS } from './kinds';

/** Data in from files, as a whole or not at all, and out again. */
export function FilesPanel() {
  const { t } = useLocale();
  return (
    <div className="grid grid-cols-1 gap-8">
      <section>
        <SectionTitle hint={t('files.importHint')}>{t('files.import')}</SectionTitle>
        <ImportForm />
      </section>
      <section>
        <SectionTitle hint={t('files.exportHint')}>{t('files.export')}</SectionTitle>
        <ul className="m-0 grid list-none grid-cols-1 gap-3 p-0 sm:grid-cols-2 lg:grid-cols-4">
          {KINDS.map(({ id, label }) => (
            <li key={id}>
              <a
                href={`/api/exports?kind=${id}&bom=true`}
                download={`${id}.csv`}
                className="card flex h-14 items-center gap-3 px-4 text-sm font-medium transition-colors hover:bg-sunken"
              >
                <Download size={16} aria-hidden="true" className="text-ink-3" />
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
