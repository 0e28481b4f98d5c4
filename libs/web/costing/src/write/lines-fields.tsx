import type { CostingLine } from '@commonworks/domain-costing';
import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addLine } from '../model/change-lines.js';
import type { ScenarioModel } from '../model/scenario.js';
import { useDollars } from '../read/use-dollars.js';
import { useRuleWords } from '../said/use-rule-words.js';
import { LineFields } from './line-fields.js';
import type { Draft } from './use-draft.js';
import classes from './write.module.css';

interface LinesFieldsProps {
  model: ScenarioModel;
  names: ReadonlyMap<string, string>;
  /** Codes of lines in which something is wrong. */
  wrong: ReadonlySet<string>;
  /** Code of the line that stands open; null where none does. */
  open: string | null;
  onOpen: (code: string | null) => void;
  change: Draft['change'];
}

/** The lines below each other, one of them open to be changed: of two hundred, all at once would be too many fields. */
export const LinesFields = memo(function LinesFields(props: LinesFieldsProps) {
  const { model, names, wrong, open, onOpen, change } = props;
  const { t } = useTranslation('costing');
  const [sought, setSought] = useState('');
  const lines = model.lines.map((line, at) => ({ line, at }));
  const found = lines.filter(({ line }) =>
    (line.name ?? line.code).toLowerCase().includes(sought.toLowerCase()),
  );
  return (
    <section className={classes.lines} aria-label={t('line.title')}>
      <h3>{t('line.title')}</h3>
      {lines.length > SEARCHED_FROM && (
        <input
          type="search"
          className={classes.search}
          aria-label={t('line.search')}
          placeholder={t('line.search')}
          value={sought}
          onChange={({ currentTarget: { value } }) => setSought(value)}
        />
      )}
      {lines.length === 0 && <p>{t('line.none')}</p>}
      <ul className={classes.list}>
        {found.map(({ line, at }) => {
          const isOpen = line.code === open;
          return (
            <li key={line.code} data-open={isOpen || undefined}>
              <LineHead line={line} isOpen={isOpen} isWrong={wrong.has(line.code)} onOpen={onOpen} />
              {isOpen && <LineFields model={model} line={line} at={at} names={names} change={change} />}
            </li>
          );
        })}
      </ul>
      <div>
        <Button
          variant="default"
          onClick={() => {
            const code = `line-${crypto.randomUUID()}`;
            change((before) => addLine(before, code));
            onOpen(code);
          }}
        >
          {t('line.add')}
        </Button>
      </div>
    </section>
  );
});

const SEARCHED_FROM = 12;

interface LineHeadProps {
  line: CostingLine;
  isOpen: boolean;
  isWrong: boolean;
  onOpen: (code: string | null) => void;
}

/** A line in one sentence, which opens and closes it. */
const LineHead = memo(function LineHead({ line, isOpen, isWrong, onOpen }: LineHeadProps) {
  const { t } = useTranslation('costing');
  const dollars = useDollars();
  const rules = useRuleWords();
  const { code, name, kind, year, amountCents, perUserCents, share } = line;
  const amount = dollars.exact(amountCents);
  return (
    <button
      type="button"
      className={classes.head}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? null : code)}
    >
      <span className={classes.name}>
        {name ?? t('line.unnamed')}
        {isWrong && <em className={classes.wrong}> {t('line.isWrong')}</em>}
      </span>
      <span>
        {perUserCents ? t('line.amountAndEach', { amount, each: dollars.exact(perUserCents) }) : amount}
      </span>
      <span className={classes.how}>
        {t(`line.when.${kind}`, { year: kind === 'RECURRING' ? Math.max(1, year) : year })},{' '}
        {t('line.by', { rule: rules.rule(share.rule) })}
      </span>
    </button>
  );
});
