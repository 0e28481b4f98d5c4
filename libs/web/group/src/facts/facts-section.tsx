import { GROUP_FACTS, isBefore, type GroupFactCode } from '@commonworks/domain-group';
import { type GroupStage, type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../frame/use-author-words.js';
import classes from './facts.module.css';
import { TellFactDialog } from './tell-fact-dialog.js';

/** The stage from which each is asked for: the one before that which needs it. */
const ASKED_FROM: Record<GroupFactCode, GroupStage> = {
  BUYING_ROUTE: 'CHARTERED',
  BENEFITS: 'DELIVERING',
  RECORDS: 'DELIVERING',
  EXIT: 'DELIVERING',
};

/** How the group buys, what came of it, where its records lie and how it ended: what is told, and what is asked for. */
export function FactsSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const author = useAuthorWords();
  const [telling, setTelling] = useState<GroupFactCode | null>(null);
  const { facts, stage, viewer } = group;
  const mayWrite = viewer.may.includes('WRITE');
  const shown = GROUP_FACTS.map((code) => ({ code, fact: facts.find((one) => one.code === code) })).filter(
    ({ code, fact }) => fact !== undefined || !isBefore(stage, ASKED_FROM[code]),
  );
  if (shown.length === 0) return null;
  return (
    <Section id="facts" title={t('facts.title')}>
      <dl className={classes.facts}>
        {shown.map(({ code, fact }) => (
          <div key={code}>
            <dt>{t(`facts.code.${code}`)}</dt>
            <dd>
              {fact ? (
                <>
                  <p className={classes.text}>{fact.text}</p>
                  <p className={classes.by}>
                    {t('facts.told', { date: format.date(fact.toldAt), who: author(fact.toldBy) })}
                  </p>
                </>
              ) : (
                <p className={classes.by}>{t('facts.none')}</p>
              )}
              {mayWrite && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('facts.tellOf', { what: t(`facts.code.${code}`) })}
                  onClick={() => setTelling(code)}
                >
                  {t(fact ? 'ui:action.change' : 'facts.tell')}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {telling && <TellFactDialog group={group} code={telling} onClose={() => setTelling(null)} />}
    </Section>
  );
}
