import type { GovernanceClauseDifferenceFragment } from '@commonworks/web-graphql';
import type { LocaleCode } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { linesOf, stretchesOf, type Line, type Piece } from './lines-of.js';
import classes from './versions.module.css';

interface ClauseDifferenceProps {
  clause: GovernanceClauseDifferenceFragment;
  language: LocaleCode;
}

/** A clause of two versions: what was put in and taken out stands in its line, what is the same far from it is folded. */
export function ClauseDifference({ clause, language }: ClauseDifferenceProps) {
  const { t } = useTranslation('governance');
  const { id, change, numberBefore, numberAfter, title, text } = clause;
  const isMoved = numberBefore !== null && numberAfter !== null && numberBefore !== numberAfter;
  return (
    <section className={classes.clause} aria-labelledby={`difference-${id}`}>
      <h2 id={`difference-${id}`} lang={`${language}-CA`}>
        <span className={classes.number}>{numberAfter ?? numberBefore}.</span> <Pieces pieces={title} />
      </h2>
      {(change !== 'CHANGED' || isMoved) && (
        <p className={classes.became}>
          {change === 'ADDED' && t('differences.clauseAdded')}
          {change === 'REMOVED' && t('differences.clauseRemoved', { number: numberBefore })}
          {isMoved && t('differences.moved', { before: numberBefore, after: numberAfter })}
        </p>
      )}
      <div lang={`${language}-CA`}>
        {stretchesOf(linesOf(text)).map(({ kind, lines }, at) =>
          kind === 'shown' ? (
            <Lines key={at} lines={lines} />
          ) : (
            <details key={at}>
              <summary>{t('differences.folded', { count: lines.length })}</summary>
              <Lines lines={lines} />
            </details>
          ),
        )}
      </div>
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ pieces }, at) => (
    <p key={at} className={classes.line}>
      <Pieces pieces={pieces} />
    </p>
  ));

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) =>
  pieces.map(({ change, text }, at) => {
    if (change === 'ADDED') return <ins key={at}>{text}</ins>;
    return change === 'REMOVED' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>;
  });
