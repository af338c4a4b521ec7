/** One refused field of a request. */
export type FieldError = { field: string; message: string };

/** The members of an RFC 9457 problem that the product reads; `type` is one of those listed in docs/errors.md. */
export type ProblemBody = {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  errors?: FieldError[];
  [extension: string]: unknown;
};

/** An answer of the server that is not a success. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** HTTP status, 400 … 599 */
    readonly status: number,
    /** The last part of the problem's `type`, such as `slot-taken`; `about:blank` when the answer has none. */
    readonly kind: string,
    readonly body: ProblemBody,
    /** From `Retry-After`; null when the server named no time. */
    readonly retryAfterSeconds: number | null,
  ) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
  }

  /** What the server says about a field of the request; undefined when it has nothing against it. */
  messageFor(field: string): string | undefined {
    return this.body.errors?.find((error) => error.field === field)?.message;
  }
}

/** No answer at all: no network, or a server that is down. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** `Retry-After` in seconds or as an HTTP date (RFC 9110, 10.2.3). */
export function retryAfterSeconds(header: string | null, nowMs: number): number | null {
  if (!header) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - nowMs) / 1000));
}

/** Reads the problem out of a refused answer, whatever its body is. */
export function problemOf(response: Response, body: unknown): Problem {
  const members: ProblemBody = body !== null && typeof body === 'object' ? { ...body } : {};
  const kind = members.type?.split(/[/#:]/).at(-1) || 'about:blank';
  const wait = retryAfterSeconds(response.headers.get('Retry-After'), Date.now());
  return new Problem(response.status, kind, members, wait);
}
