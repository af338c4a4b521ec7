import { TextArea } from '../../../components/Field';
import { useLocale } from '../../../lib/i18n';

type Props = { isOn: boolean; why: string; isMissing: boolean; onToggle(on: boolean): void; onWhy(why: string): void };

/** The longest reason that the server takes. */
export const WHY_LIMIT = 500;

/** Books against the rules that may be set aside, if one says why. */
export function Overrule({ isOn, why, isMissing, onToggle, onWhy }: Props) {
  const { t } = useLocale();
  return (
    <div className="flex flex-col gap-2">
      <label className="flex items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(e) => onToggle(e.target.checked)}
          className="mt-0.5 size-4 accent-(--c-accent)"
        />
        <span>{t('create.anyway')}</span>
      </label>
      {isOn && (
        <TextArea
          label={t('create.why')}
          hint={t('create.whyHint')}
          rows={2}
          maxLength={WHY_LIMIT}
          value={why}
          onChange={(e) => onWhy(e.target.value)}
          {...(isMissing && { error: t('move.sayWhy') })}
        />
      )}
    </div>
  );
}
