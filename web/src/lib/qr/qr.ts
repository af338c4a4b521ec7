import { codewords } from './codewords';
import { penalty } from './penalty';
import { type Version, versionFor } from './versions';

type Grid = (boolean | null)[][];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** `value` followed by the remainder of its division by a generator of `degree`, as format and version are written. */
function withRemainder(value: number, degree: number, generator: number): number {
  let rest = value;
  for (let i = 0; i < degree; i++) rest = (rest << 1) ^ ((rest >>> (degree - 1)) * generator);
  return (value << degree) | rest;
}

/** Finders, timing, alignment and the version: everything that is the same whatever the text. Null is still free. */
function pattern({ number, marks }: Version): Grid {
  const size = 17 + 4 * number;
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  const put = (x: number, y: number, dark: boolean) => {
    const row = grid[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  const square = (cx: number, cy: number, reach: number, isDark: (ring: number) => boolean) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) put(cx + dx, cy + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let i = 0; i < size; i++) {
    put(6, i, i % 2 === 0);
    put(i, 6, i % 2 === 0);
  }
  const last = marks.at(-1);
  for (const y of marks)
    for (const x of marks) {
      const isCorner = (x === 6 && (y === 6 || y === last)) || (y === 6 && x === last);
      if (!isCorner) square(x, y, 2, (ring) => ring !== 1);
    }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
  const bits = withRemainder(number, 12, 0x1f25);
  if (number >= 7)
    for (let i = 0; i < 18; i++) {
      const [near, far] = [Math.floor(i / 3), size - 11 + (i % 3)];
      put(near, far, ((bits >>> i) & 1) === 1);
      put(far, near, ((bits >>> i) & 1) === 1);
    }
  return grid;
}

/** The mask and the level of correction, twice, beside the finders (7.9). Level L is 01. */
function drawFormat(grid: Grid, mask: number): void {
  const size = grid.length;
  const bits = withRemainder((0b01 << 3) | mask, 10, 0x537) ^ 0x5412;
  const put = (x: number, y: number, i: number) => {
    const row = grid[y];
    if (row) row[x] = ((bits >>> i) & 1) === 1;
  };
  for (let i = 0; i < 15; i++) {
    if (i < 8) put(size - 1 - i, 8, i);
    else put(8, size - 15 + i, i);
    if (i < 6) put(8, i, i);
    else if (i < 8) put(8, i + 1, i);
    else put(i === 8 ? 7 : 14 - i, 8, i);
  }
  const row = grid[size - 8];
  if (row) row[8] = true;
}

/** The bits in columns of two, from the end upwards and back, around what is drawn already (7.7.3). */
function drawData(grid: Grid, words: readonly number[], mask: number): void {
  const size = grid.length;
  const inverts = MASKS[mask] ?? (() => false);
  let i = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step++)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        const row = grid[y];
        if (row?.[x] !== null) continue;
        const bit = ((words[i >>> 3] ?? 0) >>> (7 - (i & 7))) & 1;
        row[x] = (bit === 1) !== inverts(x, y);
        i++;
      }
  }
}

/** A text of at most 271 bytes as a QR code: rows of modules, true is dark. Without the quiet zone around it. */
export function qrCode(text: string, masks: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7]): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const words = codewords(bytes, version);
  const drawn = masks.map((mask) => {
    const grid = pattern(version);
    drawFormat(grid, mask);
    drawData(grid, words, mask);
    return grid.map((row) => row.map(Boolean));
  });
  return drawn.reduce((best, each) => (penalty(each) < penalty(best) ? each : best));
}
