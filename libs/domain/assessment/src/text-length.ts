/**
 * How long a text is: in UTF-16 units, as browsers count, and without the blanks around it, as it is stored. Every
 * limit of a text in the product is measured with this, on the page and on the server.
 */
export function textLength(text: string): number {
  return text.trim().length;
}
