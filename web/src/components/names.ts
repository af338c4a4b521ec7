/** What somebody is called in a short sentence. Titles such as Dr stay with the name after them. */
export function firstName(name: string): string {
  const [first = '', second = ''] = name.trim().split(/\s+/);
  return first.endsWith('.') || /^(dr|mr|mrs|ms|prof|د)$/i.test(first) ? `${first} ${second}`.trim() : first;
}
