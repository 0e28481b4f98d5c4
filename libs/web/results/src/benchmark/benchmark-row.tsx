import { StandingStrip } from '@commonworks/web-charts';
import { AnswerStateMark, LockIcon, useFormat, WithheldMark } from '@commonworks/web-ui';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  chosenCodes,
  figureDigits,
  figureKind,
  hasNoAnswers,
  questionParts,
  rankOf,
  stripEnds,
  type BenchmarkItem,
} from './benchmark-item.js';
import classes from './benchmark-table.module.css';
import { DistanceFromMean } from './distance-from-mean.js';
import { OptionCounts } from './option-counts.js';
import { type AnswerWords } from './use-answer-words.js';

export interface BenchmarkRowProps {
  item: BenchmarkItem;
  answer: AnswerWords | null;
  /** Title of the section, where the row does not stand under it. */
  section: string | null;
  /** Name of the peer group. */
  group: string;
}

/** One question: one's own answer, the group's figures or why they are withheld, and how far one stands from them. */
export const BenchmarkRow = memo(function BenchmarkRow({ item, answer, section, group }: BenchmarkRowProps) {
  const { t } = useTranslation('results');
  const { question, state, withheld, counts } = item;
  const { head, rest } = questionParts(question);
  const notes = [section, question.dimension && t(`dimension.${question.dimension}`)].filter(Boolean);
  return (
    <div
      role="row"
      className={classes.row}
      data-kind={withheld || hasNoAnswers(item) ? 'withheld' : figureKind(item)}
    >
      <div role="rowheader" className={classes.question}>
        <span className={classes.name}>{head}</span>
        {notes.length > 0 && <span className={classes.dimension}>{notes.join(' · ')}</span>}
        {rest && <span className={classes.text}>{rest}</span>}
        {!question.higherIsBetter && <span className={classes.text}>{t('benchmark.lowerIsBetter')}</span>}
        {!withheld && item.answersHeldBack && (
          <span className={classes.heldBack}>
            <LockIcon size={13} /> {t(item.namedOnly ? 'namedOnly' : 'benchmark.heldBack')}
          </span>
        )}
      </div>
      <Cell name="own">
        {answer ? (
          <>
            <span className={classes.answer}>{answer.text}</span>
            {answer.note && <span className={classes.second}>{answer.note}</span>}
          </>
        ) : (
          <AnswerStateMark state={state === null || state === 'ANSWERED' ? 'UNANSWERED' : state} />
        )}
      </Cell>
      {withheld ? (
        <div role="cell" aria-colspan={6} className={classes.wide}>
          <span className={classes.withheld}>
            <LockIcon size={16} />
            {withheld.text}
          </span>
        </div>
      ) : hasNoAnswers(item) ? (
        <div role="cell" aria-colspan={6} className={classes.wide}>
          <span className={classes.withheld}>{t('noAnswers')}</span>
        </div>
      ) : counts ? (
        <div role="cell" aria-colspan={6} className={classes.wide}>
          <OptionCounts counts={counts} other={item.other} chosen={chosenCodes(item)} n={item.n} />
        </div>
      ) : (
        <Figures item={item} group={group} head={head} />
      )}
    </div>
  );
});

function Figures({ item, group, head }: { item: BenchmarkItem; group: string; head: string }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const { question, mean, sd, median, q1, q3, n, score, quartilesWithheld, quartilesNamedOnly } = item;
  // Said once where all the figures are of the named.
  const namedApart = quartilesNamedOnly && !item.namedOnly;
  const rank = rankOf(item);
  const digits = figureDigits(item);
  const figure = (value: number | null) => (value === null ? t('none') : format.number(value, digits));
  const ends = stripEnds(item);
  const sentence = [
    head,
    score === null ? null : t('strip.own', { value: figure(score) }),
    mean === null ? null : t('strip.mean', { group, value: figure(mean) }),
    q1 === null || q3 === null
      ? null
      : t(namedApart ? 'strip.quartilesNamed' : 'strip.quartiles', { q1: figure(q1), q3: figure(q3) }),
  ];
  return (
    <>
      <Cell name="standing" wordless>
        {ends && (mean !== null || score !== null) && (
          <StandingStrip
            standing={{
              ...ends,
              q1,
              median,
              q3,
              mean,
              own: score,
              label: sentence.filter(Boolean).join('. '),
            }}
          />
        )}
      </Cell>
      <Cell name="mean">
        <span className={classes.figure}>{figure(mean)}</span>
        {sd !== null && <span className={classes.second}>{t('benchmark.spread', { sd: figure(sd) })}</span>}
      </Cell>
      <Cell name="median">
        {quartilesWithheld ? (
          <WithheldMark {...quartilesWithheld} />
        ) : (
          <>
            <span className={classes.figure}>{figure(median)}</span>
            {q1 !== null && q3 !== null && (
              <span className={classes.second}>
                {t('benchmark.quartiles', { q1: figure(q1), q3: figure(q3) })}
              </span>
            )}
            {namedApart && <span className={classes.second}>{t('benchmark.namedApart')}</span>}
          </>
        )}
      </Cell>
      <Cell name="n">{n === null ? t('none') : format.number(n)}</Cell>
      <Cell name="rank">
        <span className={classes.figure}>{rank === null ? t('none') : format.score(rank)}</span>
        {rank !== null && namedApart && <span className={classes.second}>{t('benchmark.namedApart')}</span>}
      </Cell>
      <Cell name="distance">
        <DistanceFromMean
          item={item}
          unit={question.kind === 'SCALE' ? null : question.unit}
          digits={digits}
        />
      </Cell>
    </>
  );
}

/** A cell with the name of its column beside it, seen where rows are blocks. */
function Cell({
  name,
  wordless = false,
  children,
}: {
  name: string;
  wordless?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation('results');
  return (
    <div role="cell" className={classes.cell} data-column={name}>
      {!wordless && (
        <span className={classes.inlineHeading} aria-hidden="true">
          {t(`benchmark.columns.${name}`)}
        </span>
      )}
      <span className={classes.value}>{children}</span>
    </div>
  );
}
