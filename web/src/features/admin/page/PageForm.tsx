import { useQuery } from '@tanstack/react-query';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { answer, api, Problem } from '../../../api';
import { CopyField } from '../../../components/forms/CopyField';
import { fieldError, Refusal } from '../../../components/forms/Refusal';
import { SaveBar } from '../../../components/forms/SaveBar';
import { Segmented } from '../../../components/forms/Segmented';
import { Switch } from '../../../components/forms/Switch';
import { TextInput } from '../../../components/forms/TextInput';
import { useDraft } from '../../../components/forms/useDraft';
import { useSend } from '../../../components/forms/useSend';
import { BookingPreview } from '../../../components/page/BookingPreview';
import { BrandHue } from '../../../components/page/BrandHue';
import { toast } from '../../../components/toast';
import { type MessageId, useLocale } from '../../../lib/i18n';
import { services } from '../queries';
import type { BookingPage, Business, PageRequest } from '../types';
import { useList } from '../useList';

const EVERGREEN = 178;
const FIELDS = {
  published: 'page.published',
  slug: 'page.slug',
  accentHue: 'page.colour',
  address: 'page.place',
  phone: 'page.phone',
  directions: 'page.directions',
} as const satisfies Partial<Record<keyof PageRequest, MessageId>>;
const isField = (key: string): key is keyof typeof FIELDS => Object.hasOwn(FIELDS, key);

/** Everything about the booking page, with what it looks like beside it. */
export function PageForm({ stored, business }: { stored: BookingPage; business: Business }) {
  const { t } = useLocale();
  const list = useList();
  const { version: savedVersion, ...saved } = stored;
  const { draft, set, changed, isDirty, isBehind, version, discard } = useDraft<PageRequest, number>(
    saved,
    savedVersion,
  );
  const [device, setDevice] = useState<'desktop' | 'phone'>('desktop');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const offer = useQuery(services).data ?? [];
  const save = useSend(
    (body: PageRequest) =>
      answer(api.PUT('/api/booking-page', { params: { header: { 'If-Match': `"${version}"` } }, body })),
    () => {
      toast(t('page.saved'));
      discard();
    },
  );
  const reset = () => {
    save.reset();
    discard();
  };
  const isSlugTaken = save.error instanceof Problem && save.error.kind === 'address-taken';
  const badSlug = !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(draft.slug) && t('page.badSlug');
  const wrong = (field: string) => fieldError(save.error, field);
  const link = `${location.origin}/booking/${stored.slug}`;
  return (
    <>
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,380px)_minmax(0,1fr)]">
        <div className="grid grid-cols-1 gap-5">
          <CopyField label={t('page.link')} value={link} />
          <Switch
            isSelected={draft.published}
            onChange={(published) => set({ published })}
            hint={t(draft.published ? 'page.publishedHint' : 'page.hiddenHint')}
          >
            {t('page.published')}
          </Switch>
          <TextInput
            label={t('page.slug')}
            before={<span dir="ltr">/booking/</span>}
            value={draft.slug}
            maxLength={63}
            onChange={(slug) => set({ slug: slug.toLowerCase().trim() })}
            error={badSlug || (isSlugTaken ? t('page.slugTaken') : wrong('slug'))}
            hint={draft.slug === stored.slug ? undefined : t('page.slugChanged')}
          />
          <BrandHue value={draft.accentHue ?? EVERGREEN} onChange={(accentHue) => set({ accentHue })} />
          <TextInput
            label={t('page.place')}
            value={draft.address}
            onChange={(address) => set({ address })}
            maxLength={500}
            error={wrong('address')}
          />
          <TextInput
            label={t('page.phone')}
            type="tel"
            value={draft.phone}
            onChange={(phone) => set({ phone })}
            maxLength={60}
            error={wrong('phone')}
          />
          <TextInput
            label={t('page.directions')}
            rows={3}
            value={draft.directions}
            onChange={(directions) => set({ directions })}
            maxLength={2000}
            error={wrong('directions')}
          />
        </div>
        <section aria-label={t('page.preview')} className="rounded-xl bg-canvas p-4 md:p-6 lg:sticky lg:top-0">
          <div className="mb-4 flex flex-wrap items-center gap-2">
            <Segmented
              label={t('page.size')}
              value={device}
              onChange={setDevice}
              options={[
                { id: 'desktop', label: t('page.desktop') },
                { id: 'phone', label: t('page.phoneSize') },
              ]}
            />
            <Segmented
              label={t('page.theme')}
              value={theme}
              onChange={setTheme}
              options={[
                { id: 'light', label: t('owner.light') },
                { id: 'dark', label: t('owner.dark') },
              ]}
            />
            <a
              href={`/booking/${stored.slug}`}
              target="_blank"
              rel="noreferrer"
              className="ms-auto inline-flex items-center gap-1.5 text-sm text-link"
            >
              {t('page.open')}
              <ExternalLink size={13} aria-hidden="true" />
            </a>
          </div>
          <BookingPreview
            brand={{ name: business.name, slug: draft.slug, hue: draft.accentHue ?? EVERGREEN, place: draft.address }}
            services={offer}
            phone={device === 'phone'}
            dark={theme === 'dark'}
          />
        </section>
      </div>
      <SaveBar
        changes={
          isDirty ? t('biz.changed', { what: list(changed.filter(isField).map((field) => t(FIELDS[field]))) }) : null
        }
        note={isBehind ? t('form.stale') : null}
        problem={save.error && !isSlugTaken ? <Refusal error={save.error} onReload={reset} /> : undefined}
        isSaving={save.isPending}
        isInvalid={Boolean(badSlug)}
        onSave={() => save.mutate(draft)}
        onDiscard={reset}
      />
    </>
  );
}
