import type { Translate } from '../../../lib/i18n';
import type { AuditEntry } from '../types';
import { plainName, thingWord } from './things';

const VERBS = ['created', 'changed', 'removed'] as const;
type Verb = (typeof VERBS)[number];

const isVerb = (text: string | undefined): text is Verb => (VERBS as readonly (string | undefined)[]).includes(text);

/** "Noor changed a service": who did what to what sort of thing. */
export function sentence({ kind, actor, subject }: AuditEntry, t: Translate): string {
  const who = actor.name || t(`ins.actor.${actor.kind}`);
  const verb = kind.split('.').at(-1);
  if (subject.type === 'session' && verb === 'created') return t('ins.signedIn', { who });
  if (subject.type === 'session' && verb === 'removed') return t('ins.signedOut', { who });
  const word = thingWord(subject.type);
  const thing = word ? t(word) : plainName(subject.type);
  return t(`ins.did.${isVerb(verb) ? verb : 'changed'}`, { who, thing });
}
