import * as z from 'zod/mini';
import type { MessageId } from '../../../lib/i18n';

// zod probes `new Function` unless told not to, which a strict Content-Security-Policy reports as an error
z.config({ jitless: true });

const says = (id: MessageId) => id;

/** The limits of the server. Messages are ids of the catalog, so a change of language also changes the errors on screen. */
export const draftSchema = z.object({
  name: z.string().check(z.trim(), z.minLength(2, says('error.name')), z.maxLength(200, says('error.name'))),
  email: z.string().check(z.trim(), z.email(says('error.email')), z.maxLength(320, says('error.email'))),
  phone: z.string().check(z.trim(), z.regex(/^(\+?[\d\s()./-]{6,40})?$/, says('error.phone'))),
  notes: z.string().check(z.trim(), z.maxLength(2000, says('error.notes'))),
  marketing: z.boolean(),
});
