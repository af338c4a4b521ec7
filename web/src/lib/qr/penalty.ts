const LONG_RUN = 5;

const runs = (line: readonly boolean[]) => {
  let sum = 0;
  for (let i = 0, length = 0; i <= line.length; i++) {
    if (i > 0 && line[i] === line[i - 1]) length++;
    else {
      if (length >= LONG_RUN) sum += length - 2;
      length = 1;
    }
  }
  return sum;
};

/** How hard a mask makes it to read: long runs, blocks of four, and more of one colour than of the other (7.8.3). */
export function penalty(rows: readonly boolean[][]): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x] === true));
  const lines = [...rows, ...columns].reduce((sum, line) => sum + runs(line), 0);
  const blocks = rows.flatMap((row, y) =>
    row.filter(
      (dark, x) => x > 0 && y > 0 && dark === row[x - 1] && dark === rows[y - 1]?.[x] && dark === rows[y - 1]?.[x - 1],
    ),
  ).length;
  const dark = rows.flat().filter(Boolean).length / rows.length ** 2;
  return lines + 3 * blocks + 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
}
