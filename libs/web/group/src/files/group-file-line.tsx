import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { FileLine, LockIcon, type FileDesk } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './files.module.css';
import { MarkDialog } from './mark-dialog.js';
import { placeOf } from './said-of-file.js';

export interface GroupFileLineProps {
  group: GroupWholeFragment;
  groupFile: GroupWholeFragment['files'][number];
  desk: FileDesk;
  onRemoved: () => void;
}

/** A file with what it is for the group; those who write change what it is, replace it and take it away. */
export function GroupFileLine({ group, groupFile, desk, onRemoved }: GroupFileLineProps) {
  const { t } = useTranslation('group');
  const [marking, setMarking] = useState(false);
  const { file, mark, restricted } = groupFile;
  return (
    <>
      <FileLine
        file={file}
        disabled={!group.viewer.may.includes('WRITE')}
        about={
          (mark !== 'NONE' || restricted) && (
            <span className={classes.said}>
              {mark !== 'NONE' && <strong>{t(`files.mark.${mark}`)}</strong>}
              {restricted && (
                <span className={classes.restricted}>
                  <LockIcon size={14} /> {t('files.restricted')}
                </span>
              )}
            </span>
          )
        }
        ways={
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('files.markOf', { name: file.name })}
            onClick={() => setMarking(true)}
          >
            {t('files.mark.open')}
          </Button>
        }
        onReplace={(chosen) => desk.replace(placeOf(groupFile), file.id, chosen)}
        onRemoved={onRemoved}
      />
      {marking && <MarkDialog group={group} groupFile={groupFile} onClose={() => setMarking(false)} />}
    </>
  );
}
