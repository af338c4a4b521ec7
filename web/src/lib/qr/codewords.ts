import { correction } from './reedSolomon';
import { lengthBits, type Version } from './versions';

const BYTE_MODE = 0b0100;
const PADS = [0xec, 0x11];

/** The text as data codewords: mode, length, bytes, end, padding (ISO/IEC 18004, 7.4). */
function dataOf(bytes: Uint8Array, version: Version): number[] {
  const bits: number[] = [];
  const push = (value: number, length: number) => {
    for (let i = length - 1; i >= 0; i--) bits.push((value >>> i) & 1);
  };
  push(BYTE_MODE, 4);
  push(bytes.length, lengthBits(version));
  for (const byte of bytes) push(byte, 8);
  push(0, Math.min(4, version.data * 8 - bits.length));
  push(0, (8 - (bits.length % 8)) % 8);
  const words: number[] = [];
  for (let i = 0; i < bits.length; i += 8) words.push(Number.parseInt(bits.slice(i, i + 8).join(''), 2));
  for (let i = 0; words.length < version.data; i++) words.push(PADS[i % 2] ?? 0);
  return words;
}

/** All codewords in the order in which they are drawn: the blocks interleaved, then their corrections (7.6). */
export function codewords(bytes: Uint8Array, version: Version): number[] {
  const data = dataOf(bytes, version);
  const short = Math.floor(version.data / version.blocks);
  const longBlocks = version.data % version.blocks;
  const blocks: number[][] = [];
  for (let i = 0, at = 0; i < version.blocks; i++) {
    const length = short + (i >= version.blocks - longBlocks ? 1 : 0);
    blocks.push(data.slice(at, at + length));
    at += length;
  }
  const corrections = blocks.map((block) => correction(block, version.correction));
  const interleave = (rows: number[][], length: number) =>
    Array.from({ length }, (_, i) => rows.flatMap((row) => row[i] ?? [])).flat();
  return [...interleave(blocks, short + 1), ...interleave(corrections, version.correction)];
}
