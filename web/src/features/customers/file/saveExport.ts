/** Has the browser keep everything that is stored about a person, as the server wrote it. */
export function saveExport(id: string): void {
  const link = document.createElement('a');
  link.href = `/api/customers/${id}/export`;
  link.download = `customer-${id}.json`;
  link.click();
}
