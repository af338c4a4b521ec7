/** Looks that the controls of the kit share. Text is 16 px on phones: below that iOS zooms into the field. */
export const labelStyle = 'mb-1.5 block text-sm font-medium text-ink';
export const boxStyle =
  'control flex h-11 items-center gap-1.5 px-2.5 text-lg focus-within:shadow-[0_0_0_2px_var(--c-accent)] group-data-[invalid]:shadow-[0_0_0_1.5px_var(--c-danger)] md:h-9 md:text-sm';
export const inputStyle =
  'tnum min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-3 disabled:text-ink-3';
export const popStyle = 'pop overflow-auto rounded-lg bg-raised p-1 shadow-pop';
export const itemStyle =
  'group flex min-h-11 cursor-default items-center gap-2 rounded-sm px-2 py-1 text-sm outline-none data-[disabled]:text-ink-3 data-[focused]:bg-sunken md:min-h-8';
