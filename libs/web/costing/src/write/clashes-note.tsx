import type { LineKind, LineNature, ShareRule } from '@commonworks/domain-costing';
import { useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clash, ScenarioContent } from '../model/merge-scenarios.js';
import { useDollars } from '../read/use-dollars.js';
import { useRuleWords } from '../said/use-rule-words.js';
import classes from './write.module.css';

interface ClashesNoteProps {
  clashes: readonly Clash[];
  content: ScenarioContent;
  names: ReadonlyMap<string, string>;
  onTake: (clash: Clash) => void;
}

/** What somebody else saved meanwhile, where it is other than what is typed: both, and a way to take over theirs. */
export function ClashesNote({ clashes, content, names, onTake }: ClashesNoteProps) {
  const { t } = useTranslation('costing');
  const valueWords = useValueWords();
  const fieldWords = useFieldWords();
  const nameOf = ({ of, code }: Clash): string | null => {
    if (of === 'scenario') return null;
    if (of === 'member') return names.get(code) ?? code;
    return content.model.lines.find((line) => line.code === code)?.name ?? t('line.unnamed');
  };
  const note = useRef<HTMLElement>(null);
  // One saves at the end of what may be a long form.
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={note} className={classes.clashes} aria-label={t('ui:conflict.title')}>
      <h3>{t('ui:conflict.title')}</h3>
      <p>{t('clash.means')}</p>
      {clashes.length > 0 && (
        <ul>
          {clashes.map((clash) => {
            const what = [nameOf(clash), fieldWords(clash)].filter((word) => word !== null).join(', ');
            return (
              <li key={`${clash.of} ${clash.code} ${String(clash.field)}`}>
                <strong>{what}</strong>
                <span>{t('clash.mine', { value: valueWords(clash, clash.mine) })}</span>
                <span>{t('clash.theirs', { value: valueWords(clash, clash.theirs) })}</span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('clash.takeOf', { what })}
                  onClick={() => onTake(clash)}
                >
                  {t('clash.take')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function useFieldWords(): (clash: Clash) => string | null {
  const { t } = useTranslation('costing');
  return ({ of, field }) => {
    if (field === null) return null;
    switch (of) {
      case 'member':
        return t(`weight.${field}`);
      case 'grant':
        return t('line.grant');
      case 'line':
        return field === 'name' ? t('ui:term.name') : t(`line.${field}`);
      case 'scenario':
        if (field === 'name') return t('scenario.name');
        return field === 'note' ? t('scenario.note') : t(`parameter.${field}`);
    }
  };
}

const CENTS = new Set(['amountCents', 'perUserCents']);

/** A value as it would stand in its field; of a whole line whether it is there. */
function useValueWords(): (clash: Clash, value: unknown) => string {
  const { t } = useTranslation('costing');
  const format = useFormat();
  const dollars = useDollars();
  const rules = useRuleWords();
  return ({ field }, value) => {
    if (field === null) return t(value === null ? 'clash.removed' : 'clash.changed');
    if (value === null || value === '') return t('ui:conflict.empty');
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'number' || typeof value === 'string') {
      if (CENTS.has(field)) return dollars.exact(Number(value));
      if (field.endsWith('Pct')) return format.hundredths(Number(value));
      if (field === 'kind') return t(`kind.${value as LineKind}`);
      if (field === 'nature') return t(`nature.${value as LineNature}`);
      if (field === 'rule') return rules.rule(value as ShareRule);
      return typeof value === 'number' ? format.number(value) : value;
    }
    return t('clash.changed');
  };
}
