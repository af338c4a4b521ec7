import type { UseFormReturn } from 'react-hook-form';
import { TextArea, TextField } from '../../../components/Field';
import { type MessageId, useLocale } from '../../../lib/i18n';
import type { Draft } from '../state/session';
import { useWizard } from '../state/wizard';

/** A message of ours is an id of the catalog; one of the server is a sentence already. */
function useErrorText() {
  const { t } = useLocale();
  return (message: string | undefined) => (message?.startsWith('error.') ? t(message as MessageId) : message);
}

/** The fields of the details step, registered with its form. */
export function DetailsFields({ form }: { form: UseFormReturn<Draft> }) {
  const { t } = useLocale();
  const { business } = useWizard().page;
  const { register, formState } = form;
  const text = useErrorText();
  const error = (field: keyof Draft) => text(formState.errors[field]?.message);
  return (
    <>
      <div className="grid gap-4 md:grid-cols-2">
        <TextField
          {...register('name')}
          label={t('field.name')}
          autoComplete="name"
          error={error('name')}
          className="md:col-span-2"
        />
        <TextField
          {...register('email')}
          label={t('field.email')}
          type="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
          hint={t('field.emailHint')}
          error={error('email')}
        />
        <TextField
          {...register('phone')}
          label={t('field.phone')}
          type="tel"
          autoComplete="tel"
          dir="ltr"
          optional
          hint={t('field.phoneHint')}
          error={error('phone')}
        />
        <TextArea
          {...register('notes')}
          label={t('field.notes')}
          optional
          hint={t('field.notesHint')}
          error={error('notes')}
          className="md:col-span-2"
        />
      </div>
      <label className="mt-5 flex cursor-pointer items-start gap-2.5 text-sm text-ink-2">
        <input type="checkbox" {...register('marketing')} className="mt-0.5 size-4 shrink-0 accent-accent" />
        {t('details.marketing', { business: business.name })}
      </label>
    </>
  );
}
