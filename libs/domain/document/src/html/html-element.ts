/** Markup as data: a writer makes text of it, a page makes elements of its own. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A text is words alone, whatever characters are in it. */
export type HtmlNode = HtmlElement | string;

/** @param attributes those that are undefined are left out */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly HtmlNode[]
): HtmlElement => ({
  tag,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  children,
});
