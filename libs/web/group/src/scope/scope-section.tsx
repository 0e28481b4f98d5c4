import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section, useFormat } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuthorWords } from '../frame/use-author-words.js';
import { ScopeDialog } from './scope-dialog.js';
import { ScopeText } from './scope-text.js';
import classes from './scope.module.css';

/** What is in the scope of the group and what is not, as it stands; below it what earlier versions said. */
export function ScopeSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const author = useAuthorWords();
  const [writing, setWriting] = useState(false);
  const { scopeNote, scopeNotes, viewer } = group;
  const mayWrite = viewer.may.includes('WRITE');
  const earlier = scopeNotes.filter(({ version }) => version !== scopeNote?.version);
  const savedWords = ({ version, savedAt, savedBy }: (typeof scopeNotes)[number]) =>
    t('scope.saved', { version, date: format.date(savedAt), who: author(savedBy) });
  return (
    <Section
      id="scope"
      title={t('scope.title')}
      tools={
        mayWrite && (
          <Button variant="default" onClick={() => setWriting(true)}>
            {t(scopeNote ? 'scope.change' : 'scope.write')}
          </Button>
        )
      }
    >
      {scopeNote ? (
        <>
          <ScopeText note={scopeNote} />
          <p className={classes.saved}>{savedWords(scopeNote)}</p>
        </>
      ) : (
        <p>{t('scope.none')}</p>
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('scope.earlier', { count: earlier.length })}</summary>
          {earlier.map((note) => (
            <div key={note.id} className={classes.version}>
              <p className={classes.saved}>{savedWords(note)}</p>
              <ScopeText note={note} />
            </div>
          ))}
        </details>
      )}
      {writing && <ScopeDialog group={group} onClose={() => setWriting(false)} />}
    </Section>
  );
}
