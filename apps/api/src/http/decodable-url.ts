/**
 * An address that can be decoded, in the place of one that cannot: its signs for encoding are taken as they are written,
 * `/workbooks/%E0%A4` as `/workbooks/%25E0%25A4`. So it comes to whoever answers for addresses that lead nowhere, rather
 * than to a refusal of the server's own. What follows the question mark is nobody's address.
 *
 * @param url path and query, as they came
 */
export function decodableUrl(url: string): string {
  const [path] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '%25') + url.slice(path.length);
  }
}
