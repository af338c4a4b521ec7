import { expect, test } from 'vitest';
import { bestLanguage, LANGUAGES } from './catalogs';

type Token = string | [name: string, type?: string, format?: Record<string, Token[]>];
type Module = Record<string, Record<string, Token[]>>;

const modules = import.meta.glob<Module>('/src/**/messages.*.ts', { eager: true });
const english = Object.keys(modules).filter((path) => path.endsWith('/messages.en.ts'));

const catalog = (path: string, language: string) => modules[path.replace('.en.', `.${language}.`)]?.[language] ?? {};

/** The names of the values that a compiled message needs. */
function values(tokens: Token[]): string[] {
  const names = tokens.flatMap((token) =>
    typeof token === 'string' ? [] : [token[0], ...Object.values(token[2] ?? {}).flatMap((t) => values([t].flat()))],
  );
  return [...new Set(names)].sort();
}

test('there are catalogs to look at', () => {
  expect(english.length).toBeGreaterThan(1);
});

test.each(english)('%s says the same things in every language, with the same values', (path) => {
  const source = catalog(path, 'en');
  for (const language of Object.keys(LANGUAGES)) {
    const translation = catalog(path, language);
    expect(Object.keys(translation).sort(), language).toEqual(Object.keys(source).sort());
    for (const [id, message] of Object.entries(source))
      expect(values(translation[id] ?? []), `${id} in ${language}`).toEqual(values(message));
  }
});

test('no two catalogs use the same id', () => {
  const ids = english.flatMap((path) => Object.keys(catalog(path, 'en')));
  expect(ids).toHaveLength(new Set(ids).size);
});

test('the first language that we speak is taken', () => {
  expect(bestLanguage([null, 'fr-FR', 'ar-EG', 'en'])).toBe('ar');
  expect(bestLanguage(['fr', 'toString'])).toBe('en');
});
