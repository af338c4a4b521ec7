import { X } from 'lucide-react';
import { create } from 'zustand';
import { useLocale } from '../lib/i18n';

const SHOWN_MS = 6_000;
/** As long as something can be taken back or chosen. */
const SHOWN_WITH_ACTIONS_MS = 10_000;

/** A way on from what is said. It closes the toast. */
export type ToastAction = { label: string; run(): void };
type More = { detail?: string | undefined; isBad?: boolean; actions?: readonly ToastAction[] };
type Toast = More & { text: string; turn: number };

const useToast = create<Toast>(() => ({ text: '', turn: 0 }));
let timer = 0;

/**
 * Says in one line what has just been done, or refused. The next message replaces it; it leaves by itself after six
 * seconds, or ten where there is something to choose. Gives back its number.
 */
export function toast(text: string, { detail, isBad = false, actions = [] }: More = {}): number {
  const turn = useToast.getState().turn + 1;
  useToast.setState({ text, detail, isBad, actions, turn }, true);
  linger(actions.length > 0);
  return turn;
}

/** Adds to a toast that is still the one on screen; does nothing to a later one. */
export function addToToast(turn: number, more: More): void {
  const now = useToast.getState();
  if (now.turn !== turn || !now.text) return;
  useToast.setState(more);
  linger((more.actions ?? now.actions ?? []).length > 0);
}

function linger(long: boolean) {
  clearTimeout(timer);
  timer = window.setTimeout(hide, long ? SHOWN_WITH_ACTIONS_MS : SHOWN_MS);
}

const hide = () => useToast.setState({ text: '' });
/** Time stands still for whoever is about to choose. */
const stay = () => clearTimeout(timer);
const goOn = () => linger((useToast.getState().actions ?? []).length > 0);

/** The place where toasts appear and are read out; once per page. */
export function Toaster() {
  const { text, turn, detail, isBad, actions } = useToast();
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-6 z-50 flex justify-center px-4 max-md:bottom-20"
    >
      {text && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps it on screen while somebody points at it
        <div
          key={turn}
          onPointerEnter={stay}
          onPointerLeave={goOn}
          onFocus={stay}
          onBlur={goOn}
          className="fade-up pointer-events-auto flex min-h-11 max-w-[620px] flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-ink py-1.5 ps-4 pe-2 text-sm text-surface shadow-lift"
        >
          {isBad && <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-now" />}
          <span className="min-w-0 flex-1">
            <span className="block">{text}</span>
            {detail && <span className="block text-xs opacity-75">{detail}</span>}
          </span>
          {actions?.map(({ label, run }) => (
            <button
              key={label}
              type="button"
              onClick={() => {
                hide();
                run();
              }}
              className="h-8 rounded-sm px-2.5 font-semibold whitespace-nowrap hover:bg-surface/15"
            >
              <bdi>{label}</bdi>
            </button>
          ))}
          <ToastClose />
        </div>
      )}
    </div>
  );
}

function ToastClose() {
  const { t } = useLocale();
  return (
    <button
      type="button"
      aria-label={t('kit.close')}
      onClick={hide}
      className="grid size-7 shrink-0 place-items-center rounded-sm hover:bg-surface/15"
    >
      <X size={14} aria-hidden="true" />
    </button>
  );
}
