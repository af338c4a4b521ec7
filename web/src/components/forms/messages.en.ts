/** The words of the form kit. */
export const en = {
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
