import { FileText } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../../../components/Button';
import { Checkbox } from '../../../components/forms/Checkbox';
import { Refusal } from '../../../components/forms/Refusal';
import { Segmented } from '../../../components/forms/Segmented';
import { Select } from '../../../components/forms/Select';
import { Notice } from '../../../components/Notice';
import { useLocale } from '../../../lib/i18n';
import { CalendarOptions, isEnough } from './CalendarOptions';
import { KINDS } from './kinds';
import { ReportView } from './ReportView';
import { type Options, useImport } from './useImport';

type Chosen = { name: string; stamp: string; content: ArrayBuffer };
const LARGEST_BYTES = 5 * 1024 * 1024;

/** Chooses a file, shows what would become of each row, and then does it. */
export function ImportForm() {
  const { t } = useLocale();
  const [file, setFile] = useState<Chosen | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const [options, setOptions] = useState<Options>({
    kind: 'customers',
    existing: 'skip',
    as: 'appointments',
    serviceId: null,
    staffId: null,
    allowOutsideHours: false,
  });
  const run = useImport();
  const report = run.data;
  const set = (patch: Partial<Options>) => {
    setOptions({ ...options, ...patch });
    run.reset();
  };
  const isOfEntries = options.kind === 'appointments' && /\.ics$/i.test(file?.name ?? '');
  const canSend = file !== null && !run.isPending && (!isOfEntries || isEnough(options));
  const send = (chosen: Chosen, dryRun: boolean) =>
    run.mutate({
      ...options,
      content: chosen.content,
      stamp: chosen.stamp,
      isCalendar: /\.ics$/i.test(chosen.name),
      dryRun,
    });
  const choose = async (picked: File | undefined) => {
    run.reset();
    setTooLarge((picked?.size ?? 0) > LARGEST_BYTES);
    if (!picked || picked.size > LARGEST_BYTES) return setFile(null);
    const { name, size, lastModified } = picked;
    setFile({ name, stamp: `${name} ${size} ${lastModified}`, content: await picked.arrayBuffer() });
  };
  const isReady = report && !report.applied && report.errorCount === 0 && report.created + report.updated > 0;
  return (
    <div className="card grid grid-cols-1 gap-4 p-5">
      <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2">
        <Select
          label={t('files.what')}
          value={options.kind}
          onChange={(kind) => set({ kind })}
          options={KINDS.map(({ id, label }) => ({ id, label: t(label) }))}
        />
        <div className="flex min-w-0 items-center gap-3">
          <FileTrigger
            acceptedFileTypes={['.csv', '.ics', 'text/csv', 'text/calendar']}
            onSelect={(list) => void choose(list?.[0])}
          >
            <Button className="!h-9">
              <FileText size={15} aria-hidden="true" />
              {t('files.choose')}
            </Button>
          </FileTrigger>
          <span className="min-w-0 truncate text-sm text-ink-2">{file?.name ?? t('files.noFile')}</span>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {options.kind === 'customers' && (
          <Segmented
            label={t('files.known')}
            value={options.existing}
            onChange={(existing) => set({ existing })}
            options={[
              { id: 'skip', label: t('files.skip') },
              { id: 'update', label: t('files.update') },
            ]}
          />
        )}
        {options.kind === 'appointments' && (
          <span className="min-w-52">
            <Checkbox
              isSelected={options.allowOutsideHours}
              onChange={(allowOutsideHours) => set({ allowOutsideHours })}
            >
              {t('files.outside')}
            </Checkbox>
          </span>
        )}
      </div>
      {isOfEntries && <CalendarOptions options={options} onChange={set} />}
      {isTooLarge && (
        <Notice tone="danger" live>
          {t('files.tooLarge')}
        </Notice>
      )}
      <Refusal error={run.error} />
      {report && <ReportView report={report} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button isDisabled={!canSend} onPress={() => file && send(file, true)}>
          {t(run.isPending ? 'files.working' : 'files.rehearse')}
        </Button>
        <Button kind="primary" isDisabled={!canSend || !isReady} onPress={() => file && send(file, false)}>
          {t('files.bringIn')}
        </Button>
      </div>
    </div>
  );
}
