/** Index that a key leads to among marks that are one tab stop; null where it leads to none. */
export function nextInLine(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    default:
      return null;
  }
}
