import { vi } from 'vitest';

/** A WebSocket whose other end is a test. */
export class FakeSocket {
  onopen: (() => void) | null = null;
  onmessage: ((e: { data: string }) => void) | null = null;
  onclose: ((e: { code: number }) => void) | null = null;
  isOpen = false;
  isClosed = false;

  constructor(readonly url: string) {}

  /** The page hangs up. */
  close(): void {
    this.isClosed = true;
    this.isOpen = false;
  }

  opens(): void {
    this.isOpen = true;
    this.onopen?.();
  }

  says(message: unknown): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** The server hangs up, or nothing gets through. */
  ends(code = 1006): void {
    this.isClosed = true;
    this.isOpen = false;
    this.onclose?.({ code });
  }
}

/** Takes the place of `WebSocket`; the list grows with each that the page opens. */
export function fakeSockets(): FakeSocket[] {
  const sockets: FakeSocket[] = [];
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor(url: string) {
        super(url);
        sockets.push(this);
      }
    },
  );
  return sockets;
}
