import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { walk } from './files.mjs';

const TEXT = /\.(css|html|js|json|svg|txt)$/;

/** Compresses once, at the highest level, so that the server never has to. */
export function compressAll(folder) {
  for (const file of walk(folder).filter((name) => TEXT.test(name))) {
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}
