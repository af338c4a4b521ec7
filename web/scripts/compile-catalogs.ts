import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

type Node = { type: string; start: number; end: number; value?: unknown; [key: string]: unknown };

/** Every string that is the value of a property, anywhere below a node. */
function* propertyStrings(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const child of node) yield* propertyStrings(child);
  else if (node && typeof node === 'object') {
    const { type, value } = node as Node;
    const literal = value as Node | undefined;
    if (type === 'Property' && literal?.type === 'Literal' && typeof literal.value === 'string') yield literal;
    else yield* propertyStrings(Object.values(node));
  }
}

/**
 * Compiles the ICU messages of `messages.<language>.ts` while bundling, so that no page carries a message parser.
 * Only plain string literals as values of an object are messages.
 */
export function compileCatalogs(): Plugin {
  return {
    name: 'compile-catalogs',
    enforce: 'post',
    transform(code, id) {
      if (!/\/messages\.\w+\.ts$/.test(id.split('?')[0] ?? id)) return;
      let compiled = code;
      const found = [...propertyStrings(this.parse(code))].sort((a, b) => b.start - a.start);
      for (const { start, end, value } of found)
        compiled = compiled.slice(0, start) + JSON.stringify(compileMessage(String(value))) + compiled.slice(end);
      return { code: compiled, map: null };
    },
  };
}
