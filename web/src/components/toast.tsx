import { X } from 'lucide-react';
import { create } from 'zustand';
import { useLocale } from '../lib/i18n';

const SHOWN_MS = 6_000;
const SHOWN_WITH_ACTION_MS = 10_000;

/** What can be done about it at once, such as undoing it. */
export type ToastAction = { label: string; run(): void };
type Toast = { text: string; action: ToastAction | null; turn: number };

const useToast = create<Toast>(() => ({ text: '', action: null, turn: 0 }));
let timer = 0;

/**
 * Says in one line what has just been done. The next message replaces it; it leaves by itself after six seconds, after ten when
 * it offers something to do.
 */
export function toast(text: string, action: ToastAction | null = null) {
  clearTimeout(timer);
  useToast.setState((old) => ({ text, action, turn: old.turn + 1 }));
  timer = window.setTimeout(hide, action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
}

const hide = () => useToast.setState({ text: '', action: null });

/** The place where toasts appear and are read out; once per page. */
export function Toaster() {
  const { t } = useLocale();
  const { text, action, turn } = useToast();
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-6 z-50 flex justify-center px-4 max-md:bottom-20"
    >
      {text && (
        <div
          key={turn}
          className="fade-up pointer-events-auto flex min-h-11 items-center gap-3 rounded-lg bg-ink py-1.5 ps-4 pe-2 text-sm text-surface shadow-lift"
        >
          {text}
          {action && (
            <button
              type="button"
              className="h-7 rounded-sm px-2.5 font-semibold whitespace-nowrap hover:bg-surface/15"
              onClick={() => {
                hide();
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <button
            type="button"
            aria-label={t('kit.close')}
            onClick={hide}
            className="grid size-7 shrink-0 place-items-center rounded-sm hover:bg-surface/15"
          >
            <X size={14} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
