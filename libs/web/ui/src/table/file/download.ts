/** Hands a file to the browser under this name. */
export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; only then may it go.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
