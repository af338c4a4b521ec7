import { Clock, Users, Video } from 'lucide-react';
import { useLocale } from '../../../lib/i18n';
import { useWords } from '../shell/useWords';
import { letGo } from '../state/useHold';
import { chooseService, isClass, useWizard } from '../state/wizard';
import type { Service } from '../types';

/** The whole card is one button; its name is its text. */
export function ServiceCard({ service }: { service: Service }) {
  const { t } = useLocale();
  const words = useWords();
  const chosen = useWizard().service?.id === service.id;
  return (
    <li>
      <button
        type="button"
        aria-current={chosen || undefined}
        onClick={() => {
          letGo();
          chooseService(service);
        }}
        className={`choice relative flex h-full w-full flex-col items-start justify-start overflow-hidden p-4 ps-5 text-start ${chosen ? 'chosen' : ''}`}
      >
        <span
          aria-hidden="true"
          className="absolute inset-y-0 start-0 w-1"
          style={{ background: `oklch(var(--ev-bar-l) var(--ev-bar-c) ${service.hue})` }}
        />
        <span className="flex w-full items-start gap-3">
          <span className="min-w-0 flex-1 text-base font-semibold tracking-tight">
            <bdi>{service.name}</bdi>
          </span>
          <span className="tnum text-base font-semibold whitespace-nowrap">{words.price(service.price)}</span>
        </span>
        <span className="mt-1 mb-3 text-sm text-ink-2">
          <bdi>{service.summary}</bdi>
        </span>
        <span className="mt-auto flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink-3">
          <span className="tnum flex items-center gap-1.5">
            <Clock size={14} aria-hidden="true" />
            {words.length(service.durationMinutes)}
          </span>
          {isClass(service) && (
            <span className="flex items-center gap-1.5">
              <Users size={14} aria-hidden="true" />
              {t('service.group', { n: service.capacity })}
            </span>
          )}
          {service.online && (
            <span className="flex items-center gap-1.5">
              <Video size={14} aria-hidden="true" />
              {t('place.video')}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
