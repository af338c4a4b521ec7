/** What comes in and goes out as files, in the order in which it should come in. */
export const KINDS = [
  { id: 'services', label: 'files.services' },
  { id: 'staff', label: 'files.staff' },
  { id: 'customers', label: 'files.customers' },
  { id: 'appointments', label: 'files.appointments' },
] as const;

export type Kind = (typeof KINDS)[number]['id'];
