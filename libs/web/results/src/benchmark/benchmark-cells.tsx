import { StandingStrip } from '@commonworks/web-charts';
import { AnswerStateMark, LockIcon, useFormat, useMeasure, WithheldMark } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import {
  isNamedApart,
  chosenCodes,
  figureDigits,
  figureKind,
  hasNoAnswers,
  questionParts,
  rankOf,
  spreadOf,
  stripEnds,
  type BenchmarkItem,
} from './benchmark-item.js';
import classes from './benchmark-cells.module.css';
import { OptionCounts } from './option-counts.js';
import { type AnswerWords } from './use-answer-words.js';

interface CellProps {
  item: BenchmarkItem;
}

/** The question's name, where it belongs, and what is to be known of its figures. */
export function QuestionCell({ item, section }: CellProps & { section: string | null }) {
  const { t } = useTranslation('results');
  const { question, withheld } = item;
  const { head, rest } = questionParts(question);
  const notes = [section, question.dimension && t(`terms:dimension.${question.dimension}`)].filter(Boolean);
  return (
    <div className={classes.question}>
      <span>{head}</span>
      {notes.length > 0 && <span className={classes.dimension}>{notes.join(' · ')}</span>}
      {rest && <span className={classes.second}>{rest}</span>}
      {!question.higherIsBetter && <span className={classes.second}>{t('benchmark.lowerIsBetter')}</span>}
      {!withheld && item.answersHeldBack && (
        <span className={classes.heldBack}>
          <LockIcon size={13} />
          {item.namedOnly ? t('benchmark.fromNamed', { count: item.n ?? 0 }) : t('benchmark.heldBack')}
        </span>
      )}
    </div>
  );
}

/** One's own answer in words, or why there is none. */
export function OwnCell({ item: { state }, answer }: CellProps & { answer: AnswerWords | null }) {
  if (!answer) {
    return <AnswerStateMark state={state === null || state === 'ANSWERED' ? 'UNANSWERED' : state} />;
  }
  return (
    <>
      <span className={classes.answer}>{answer.text}</span>
      {answer.note && <span className={classes.second}>{answer.note}</span>}
    </>
  );
}

/** Where there are no figures: why, or how often each option was chosen. */
export function InsteadOfFigures({ item }: CellProps) {
  const { t } = useTranslation('results');
  if (item.withheld) {
    return (
      <span className={classes.withheld}>
        <LockIcon size={16} />
        {item.withheld.text}
      </span>
    );
  }
  if (hasNoAnswers(item) || !item.counts) return <span className={classes.withheld}>{t('noAnswers')}</span>;
  return <OptionCounts counts={item.counts} other={item.other} chosen={chosenCodes(item)} n={item.n} />;
}

/** A figure as written for this question. */
function useFigure(item: BenchmarkItem): (value: number | null) => string {
  const { t } = useTranslation('results');
  const measure = useMeasure();
  const digits = figureDigits(item);
  const unit = figureKind(item) === 'unit' ? item.question.unit : null;
  // The rest of a unit stands beside one's own answer, once for the row.
  return (value) => (value === null ? t('ui:table.none') : measure.parts(value, unit, digits).figure);
}

export interface StandingCellProps extends CellProps {
  /** Name of the peer group. */
  group: string;
  /** Whose own answer it is; null for readers without one. */
  municipalityId: string | null;
}

/** The group's spread, or each of few answers, with one's own place in it; and the same as a sentence. */
export function StandingCell({ item, group, municipalityId }: StandingCellProps) {
  const { t } = useTranslation('results');
  const figure = useFigure(item);
  const { mean, median, q1, q3, score } = item;
  const ends = stripEnds(item);
  if (!ends || (mean === null && score === null)) return null;
  const quartiles = isNamedApart(item) ? 'strip.quartilesNamed' : 'strip.quartiles';
  const sentence = [
    questionParts(item.question).head,
    score === null ? null : t('strip.own', { value: figure(score) }),
    mean === null ? null : t('strip.mean', { group, value: figure(mean) }),
    q1 === null || q3 === null ? null : t(quartiles, { q1: figure(q1), q3: figure(q3) }),
  ];
  const answers =
    item.answers?.map(({ municipality: { id, name }, score: value }) => ({
      id,
      value,
      own: id === municipalityId,
      name: t('strip.answer', { municipality: name, value: figure(value) }),
    })) ?? null;
  const label = sentence.filter(Boolean).join('. ');
  return <StandingStrip standing={{ ...ends, q1, median, q3, mean, own: score, answers, label }} />;
}

export function MeanCell({ item, withSpread }: CellProps & { withSpread: boolean }) {
  const { t } = useTranslation('results');
  const figure = useFigure(item);
  return (
    <>
      {figure(item.mean)}
      {withSpread && item.sd !== null && (
        <span className={classes.second}>{t('benchmark.spread', { sd: figure(item.sd) })}</span>
      )}
    </>
  );
}

/** How far apart the group's answers lie, for readers who compare questions and not themselves. */
export function SpreadCell({ item }: CellProps) {
  return useFigure(item)(spreadOf(item));
}

export function MedianCell({ item }: CellProps) {
  const { t } = useTranslation('results');
  const figure = useFigure(item);
  const { median, q1, q3, quartilesWithheld } = item;
  if (quartilesWithheld) return <WithheldMark text={quartilesWithheld.text} />;
  return (
    <>
      {figure(median)}
      {q1 !== null && q3 !== null && (
        <span className={classes.second}>{t('benchmark.quartiles', { q1: figure(q1), q3: figure(q3) })}</span>
      )}
      {isNamedApart(item) && <span className={classes.second}>{t('byNameOnly')}</span>}
    </>
  );
}

export function RankCell({ item }: CellProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const rank = rankOf(item);
  if (rank === null) return t('ui:table.none');
  return (
    <>
      {format.score(rank)}
      {isNamedApart(item) && <span className={classes.second}>{t('byNameOnly')}</span>}
    </>
  );
}
