import type { HtmlElement, HtmlNode } from '@commonworks/domain-document';
import { createContext, createElement, Fragment, useContext, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import classes from './document-view.module.css';

/** What attributes are called in elements of a page. */
const NAMES: Readonly<Record<string, string>> = { class: 'className', tabindex: 'tabIndex' };

interface DocumentViewProps {
  elements: readonly HtmlElement[];
  lang: string;
  /** The section that somebody deals with, by its place. */
  marked?: string | null;
}

const Marked = createContext<string | null>(null);

/** A document as a page shows it: the same elements that its file has, with guidance beside where there is room. */
export function DocumentView({ elements, lang, marked = null }: DocumentViewProps) {
  return (
    <Marked value={marked}>
      <div className={classes.document} lang={lang}>
        <Nodes nodes={elements} />
      </div>
    </Marked>
  );
}

const Nodes = ({ nodes }: { nodes: readonly HtmlNode[] }) =>
  nodes.map((node, place) => <Node key={place} node={node} />);

function Node({ node }: { node: HtmlNode }): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, children } = node;
  if (tag === 'section') return <Clause element={node} />;
  const { href, class: names = '', ...others } = node.attributes;
  if (tag === 'a' && href?.startsWith('#'))
    return (
      <PlaceLink hash={href} names={names}>
        <Nodes nodes={children} />
      </PlaceLink>
    );
  const properties = Object.fromEntries(
    Object.entries({ ...others, ...(href !== undefined && { href }) }).map(([name, value]) => [
      NAMES[name] ?? name,
      name === 'tabindex' ? Number(value) : value,
    ]),
  );
  const named = { ...properties, ...(names !== '' && { className: classesOf(names) }) };
  return children.length === 0
    ? createElement(tag, named)
    : createElement(tag, named, <Nodes nodes={children} />);
}

/** A clause: its words, and guidance in a column of its own. */
function Clause({ element: { attributes, children } }: { element: HtmlElement }) {
  const marked = useContext(Marked);
  const id = attributes['id'];
  const isBeside = (node: HtmlNode) => typeof node !== 'string' && node.tag === 'aside';
  return (
    <section id={id} className={classes.clause} data-marked={(marked !== null && id === marked) || undefined}>
      <div className={classes.text}>
        <Nodes nodes={children.filter((node) => !isBeside(node))} />
      </div>
      <Nodes nodes={children.filter(isBeside)} />
    </section>
  );
}

/** Leads to a place in this document, and keeps how it is looked at. */
export function PlaceLink({
  hash,
  names = '',
  children,
}: {
  hash: string;
  names?: string;
  children: ReactNode;
}) {
  const { search } = useLocation();
  return (
    <Link to={{ search, hash }} className={classesOf(names)}>
      <Fragment>{children}</Fragment>
    </Link>
  );
}

const classesOf = (names: string): string =>
  names
    .split(' ')
    .map((name) => classes[name] ?? '')
    .join(' ')
    .trim();
