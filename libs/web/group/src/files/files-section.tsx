import { useApolloClient } from '@apollo/client/react';
import { GroupPageDocument, type GroupWholeFragment } from '@commonworks/web-graphql';
import { unawaited, Section, SendingLine, type FileDesk } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './files.module.css';
import { GroupFileLine } from './group-file-line.js';
import { PLACES } from './said-of-file.js';
import { UploadDialog } from './upload-dialog.js';
import { useGroupDesk } from './use-group-desk.js';

/** The files of the group, with what each is for it, and those on their way. */
export function FilesSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const client = useApolloClient();
  const desk = useGroupDesk(group.id);
  const [adding, setAdding] = useState(false);
  const { files, viewer } = group;
  const mayWrite = viewer.may.includes('WRITE');
  const reload = () => unawaited(() => client.refetchQueries({ include: [GroupPageDocument] }));
  return (
    <Section
      id="files"
      title={t('files.title')}
      tools={
        mayWrite && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('files.add')}
          </Button>
        )
      }
    >
      {files.length === 0 && <p>{t('files.none')}</p>}
      <ul className={classes.files}>
        {files.map((groupFile) => (
          <GroupFileLine
            key={groupFile.id}
            group={group}
            groupFile={groupFile}
            desk={desk}
            onRemoved={reload}
          />
        ))}
        {PLACES.map((place) => (
          <OnTheirWay key={place} desk={desk} place={place} />
        ))}
      </ul>
      {adding && <UploadDialog group={group} desk={desk} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function OnTheirWay({ desk, place }: { desk: FileDesk; place: string }) {
  const { sending } = useSyncExternalStore(desk.subscribe, () => desk.of(place));
  return sending.map((one) => (
    <SendingLine key={one.key} sending={one} onDismiss={() => desk.dismiss(place, one.key)} />
  ));
}
