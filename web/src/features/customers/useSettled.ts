import { useEffect, useState } from 'react';

const REST_MS = 200;

/** A text as soon as nobody types any more, so that not every letter is a question to the server. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
