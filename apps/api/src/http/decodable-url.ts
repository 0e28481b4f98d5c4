/**
 * An address that can be decoded, in the place of one that cannot: its signs for encoding are replaced,
 * `/workbooks/%E0%A4` becomes `/workbooks/_E0_A4`. So it comes to whoever answers for addresses that lead nowhere,
 * rather than to a refusal of the server's own. (Encoded themselves, they would be decoded twice on the way to a route
 * for all addresses, and fail there.) What follows the question mark is nobody's address.
 *
 * @param url path and query, as they came
 */
export function decodableUrl(url: string): string {
  const [path] = url.split('?', 1);
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return path.replaceAll('%', '_') + url.slice(path.length);
  }
}
