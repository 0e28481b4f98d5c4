/** The address that opens one's own mail program with this mail written; line breaks as RFC 6068 wants them. */
export function mailLink(to: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
