/** Why a line is cut. */
export type Cut = {
  /** Of the WebSocket; 1006 when there was none. */
  code: number;
  /** How often in a row it was cut before it had stood for a while, this time included. */
  failures: number;
};

type Ends = {
  /** The address to open, asked anew for each attempt. */
  address(): string;
  onOpen(): void;
  onText(text: string): void;
  /** It is cut. Gives back after how many milliseconds it is tried again. */
  onCut(cut: Cut): number;
  /** The page went to sleep: the browser has no network, or the page is put away. It opens by itself when the page wakes. */
  onSleep?(): void;
  /** Nobody looks at a hidden page, so it may sleep too. */
  sleepsWhenHidden?: boolean;
};

export type Line = {
  /** Hangs up and dials again. */
  reopen(): void;
  /** Hangs up for good. */
  close(): void;
};

/** A line that has stood for so long was a good one. */
const STEADY_MS = 5_000;
/** Whoever has not answered by then does not answer. */
const PATIENCE_MS = 10_000;

/** The address of a path of this site for a WebSocket. */
export const socketAddress = (path: string) => `${location.origin.replace(/^http/, 'ws')}${path}`;

/**
 * Keeps a WebSocket open: dials again when it is cut, sleeps while the browser has no network, and does not wait any longer
 * when somebody comes back to the page.
 */
export function keepLine(ends: Ends): Line {
  let socket: WebSocket | null = null;
  let timer = 0;
  let failures = 0;
  let openedAt = 0;
  let isAway = false;
  let isAsleep = false;
  let isOver = false;

  const mayOpen = () => navigator.onLine !== false && !isAway && !(ends.sleepsWhenHidden && document.hidden);

  const hangUp = () => {
    clearTimeout(timer);
    const old = socket;
    socket = null;
    old?.close();
  };

  const cut = (code: number) => {
    hangUp();
    failures = openedAt && Date.now() - openedAt >= STEADY_MS ? 1 : failures + 1;
    openedAt = 0;
    const wait = ends.onCut({ code, failures });
    if (!isOver) timer = window.setTimeout(open, wait);
  };

  const sleep = () => {
    hangUp();
    openedAt = 0;
    failures = 0;
    if (!isAsleep) ends.onSleep?.();
    isAsleep = true;
  };

  const open = () => {
    if (isOver) return;
    if (!mayOpen()) return sleep();
    isAsleep = false;
    if (socket) return;
    clearTimeout(timer);
    const dialled = new WebSocket(ends.address());
    socket = dialled;
    const isOurs = () => socket === dialled;
    timer = window.setTimeout(() => isOurs() && cut(1006), PATIENCE_MS);
    dialled.onopen = () => {
      if (!isOurs()) return;
      clearTimeout(timer);
      openedAt = Date.now();
      ends.onOpen();
    };
    dialled.onmessage = (e) => isOurs() && ends.onText(String(e.data));
    dialled.onclose = (e) => isOurs() && cut(e.code);
  };

  const leave = () => {
    isAway = true;
    open();
  };
  const comeBack = () => {
    isAway = false;
    open();
  };
  const looks: [EventTarget, string, () => void][] = [
    [window, 'online', open],
    [window, 'offline', open],
    [window, 'pagehide', leave],
    [window, 'pageshow', comeBack],
    [document, 'visibilitychange', open],
  ];
  for (const [target, event, look] of looks) target.addEventListener(event, look);
  open();

  return {
    reopen: () => {
      hangUp();
      open();
    },
    close: () => {
      for (const [target, event, look] of looks) target.removeEventListener(event, look);
      isOver = true;
      hangUp();
    },
  };
}
