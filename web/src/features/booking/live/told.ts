let told = false;

/** Whether the server tells by itself when free times change. */
export const isTold = () => told;

export function setTold(next: boolean): void {
  told = next;
}
