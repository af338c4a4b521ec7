/** The words of the form kit. */
export const en = {
  'form.cancel': 'Cancel',
  'form.reload': 'Load it',
  'form.unreachable': 'The server does not answer. Nothing was changed; try again in a moment.',
  'form.failed': 'It was not saved: the server could not do it. Try again in a moment.',
  'form.stale': 'Somebody changed it meanwhile. Load what is there now and make your change again.',
  'form.forbidden': 'You may not change this.',
  'form.gone': 'It is not there any more: somebody removed it.',
  'form.limit': 'There can be at most {most}. Remove one first.',
  'form.tooMany': 'Too many attempts. Try again in {minutes, plural, one {a minute} other {# minutes}}.',
  'form.refused': 'Not saved: {field} {message}.',
  'form.refusedBecause': 'Not saved. {detail}',
  'form.loadFailed': 'This could not be loaded',
  'form.loadFailedHint': 'Nothing is lost. Try again in a moment.',
  'form.hueEvergreen': 'Evergreen',
  'form.hueLagoon': 'Lagoon',
  'form.hueInk': 'Ink',
  'form.huePlum': 'Plum',
  'form.hueRose': 'Rose',
  'form.hueClay': 'Clay',
  'form.hueOchre': 'Ochre',
  'form.hueLeaf': 'Leaf',
  'form.hueOwn': 'Your own',
  'form.yourBusiness': 'Your business',
  'form.minutes': '{count} min',
  'form.free': 'Free',
  'form.bookNext': 'Book the next free time',
  'form.save': 'Save',
  'form.saving': 'Saving…',
  'form.discard': 'Discard',
  'form.unsaved': 'Unsaved:',
  'form.unsavedChanges': 'Unsaved changes',
  'form.leaveTitle': 'Leave without saving?',
  'form.stay': 'Stay',
  'form.leave': 'Leave and discard',
  'form.copy': 'Copy',
  'form.copied': 'Copied',
  'form.copyWhat': 'Copy {what}',
  'form.colour': 'Colour',
  'form.allZones': 'All time zones',
} as const;

declare module '../../lib/i18n/catalogs' {
  interface Catalogs {
    form: typeof en;
  }
}
