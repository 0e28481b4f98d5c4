import { useState, useSyncExternalStore, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFile } from './choose-file.js';
import { type FileDesk } from './file-desk.js';
import { FileLine } from './file-line.js';
import classes from './files.module.css';
import { SendingLine } from './sending-line.js';

export interface FilePaneProps {
  desk: FileDesk;
  /** Whose files. */
  place: string;
  /** Of what, in words. */
  label: string;
  /** Who sees them, in a sentence. */
  audience: string;
  disabled: boolean;
}

/** The files of a place: chosen or dropped here, downloaded, replaced and removed. */
export function FilePane({ desk, place, label, audience, disabled }: FilePaneProps) {
  const { t } = useTranslation('ui');
  const { files, sending } = useSyncExternalStore(desk.subscribe, () => desk.of(place));
  const [over, setOver] = useState(false);
  const add = (chosen: readonly File[]) => chosen.forEach((file) => desk.add(place, file));
  const takes = !disabled && {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      add([...event.dataTransfer.files]);
    },
  };
  return (
    <section className={classes.pane} aria-label={label} data-over={over || undefined} {...takes}>
      {files.length + sending.length > 0 && (
        <ul className={classes.files}>
          {files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              disabled={disabled}
              onReplace={(chosen) => desk.replace(place, file.id, chosen)}
              onRemoved={() => desk.forget(place, file.id)}
            />
          ))}
          {sending.map((one) => (
            <SendingLine key={one.key} sending={one} onDismiss={() => desk.dismiss(place, one.key)} />
          ))}
        </ul>
      )}
      {!disabled && (
        <div className={classes.add}>
          <ChooseFile label={t('files.choose')} multiple variant="light" onChoose={add} />
          <span className={classes.about}>
            <span className={classes.drop}>{t('files.drop')} </span>
            {audience}
          </span>
        </div>
      )}
    </section>
  );
}
