import {
  blocksOf,
  titleOf,
  type MinutesBlock,
  type MinutesInline,
  type MinutesListItem,
  type MinutesReference,
  type MinutesText,
} from '@commonworks/domain-minutes';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './reading.module.css';

export interface MinutesReadingProps {
  text: MinutesText;
  language: 'EN' | 'FR';
  /** How many items are confidential, and not shown to the reader. */
  leftOut: number;
  /** A decision or an action that the text names. */
  reference: (reference: MinutesReference) => ReactNode;
}

/** Minutes to be read. */
export function MinutesReading({ text, language, leftOut, reference }: MinutesReadingProps) {
  const { t } = useTranslation('group');
  return (
    <div className={classes.text}>
      {text.content.map((item) => (
        <section
          key={item.attrs.id}
          lang={language === 'FR' ? 'fr-CA' : 'en-CA'}
          data-confidential={item.attrs.confidential ? t('minutes.confidential') : undefined}
        >
          <h3>{titleOf(item) || t('minutes.untitled')}</h3>
          {blocksOf(item).map((block, index) => (
            <Block key={index} block={block} reference={reference} />
          ))}
        </section>
      ))}
      {leftOut > 0 && <p className={classes.more}>{t('minutes.leftOut', { count: leftOut })}</p>}
    </div>
  );
}

function Block({ block, reference }: { block: MinutesBlock } & Pick<MinutesReadingProps, 'reference'>) {
  switch (block.type) {
    case 'decisionRef':
    case 'actionRef':
      return reference(block);
    case 'paragraph':
      return block.content.length > 0 ? <p>{inlines(block.content)}</p> : null;
    case 'bulletList':
      return <ul>{block.content.map(listItem)}</ul>;
    case 'orderedList':
      return <ol>{block.content.map(listItem)}</ol>;
  }
}

const listItem = ({ content }: MinutesListItem, index: number): ReactNode => (
  <li key={index}>
    {content.map((part, at) => {
      if (part.type === 'paragraph') return <p key={at}>{inlines(part.content)}</p>;
      const List = part.type === 'bulletList' ? 'ul' : 'ol';
      return <List key={at}>{part.content.map(listItem)}</List>;
    })}
  </li>
);

const inlines = (content: readonly MinutesInline[]): ReactNode =>
  content.map((inline, index) => <Fragment key={index}>{inlineOf(inline)}</Fragment>);

function inlineOf(inline: MinutesInline): ReactNode {
  if (inline.type === 'hardBreak') return <br />;
  return (inline.marks ?? []).reduce<ReactNode>((words, mark) => {
    if (mark.type === 'bold') return <strong>{words}</strong>;
    if (mark.type === 'italic') return <em>{words}</em>;
    return (
      <a href={mark.attrs.href} rel="noopener noreferrer" target="_blank">
        {words}
      </a>
    );
  }, inline.text);
}
