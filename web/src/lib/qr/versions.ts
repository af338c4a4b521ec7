/** A size of a QR code at the lowest level of error correction. */
export type Version = {
  number: number;
  /** data codewords */
  data: number;
  /** correction codewords of each block */
  correction: number;
  blocks: number;
  /** centres of the alignment patterns, in both directions */
  marks: readonly number[];
};

const version = (number: number, data: number, correction: number, blocks: number, marks: number[]): Version => ({
  number,
  data,
  correction,
  blocks,
  marks,
});

/** The ten smallest sizes, from ISO/IEC 18004, tables 9 and E.1. */
const VERSIONS = [
  version(1, 19, 7, 1, []),
  version(2, 34, 10, 1, [6, 18]),
  version(3, 55, 15, 1, [6, 22]),
  version(4, 80, 20, 1, [6, 26]),
  version(5, 108, 26, 1, [6, 30]),
  version(6, 136, 18, 2, [6, 34]),
  version(7, 156, 20, 2, [6, 22, 38]),
  version(8, 194, 24, 2, [6, 24, 42]),
  version(9, 232, 30, 2, [6, 26, 46]),
  version(10, 274, 18, 4, [6, 28, 50]),
];

/** How many bits say how long the text is. */
export const lengthBits = ({ number }: Version) => (number < 10 ? 8 : 16);

/** The smallest size that holds so many bytes. Throws above 271. */
export function versionFor(bytes: number): Version {
  const found = VERSIONS.find((each) => bytes * 8 + 4 + lengthBits(each) <= each.data * 8);
  if (!found) throw new RangeError(`bytes must be at most 271, not ${bytes}`);
  return found;
}
