import type { LucideIcon } from 'lucide-react';

/** One thing that can be chosen. */
export type Hit = {
  id: string;
  text: string;
  detail?: string;
  icon?: LucideIcon;
  /** The key that does the same. */
  shortcut?: string;
  person?: { name: string; hue: number };
  run(): void;
};
export type Section = { id: string; title: string; hits: readonly Hit[] };

/** Whether every word of a wish occurs in a text. */
export const says = (text: string, wish: string) =>
  wish
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));
