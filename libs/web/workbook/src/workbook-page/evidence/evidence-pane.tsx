import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseFile } from './choose-file.js';
import { EvidenceLine } from './evidence-line.js';
import classes from './evidence.module.css';
import { SendingLine } from './sending-line.js';
import { useEvidence } from './use-evidence.js';

interface EvidencePaneProps {
  questionId: string;
  /** Of which question, in words. */
  label: string;
  disabled: boolean;
}

/** The files of a question: chosen or dropped here, downloaded, replaced and removed. */
export function EvidencePane({ questionId, label, disabled }: EvidencePaneProps) {
  const { t } = useTranslation('workbook');
  const { files, sending, desk } = useEvidence(questionId);
  const [over, setOver] = useState(false);
  const add = (chosen: readonly File[]) => chosen.forEach((file) => desk.add(questionId, file));
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
            <EvidenceLine
              key={file.id}
              file={file}
              disabled={disabled}
              onReplace={(chosen) => desk.replace(questionId, file.id, chosen)}
              onRemoved={() => desk.forget(questionId, file.id)}
            />
          ))}
          {sending.map((one) => (
            <SendingLine key={one.key} sending={one} onDismiss={() => desk.dismiss(questionId, one.key)} />
          ))}
        </ul>
      )}
      {!disabled && (
        <div className={classes.add}>
          <ChooseFile label={t('evidence.choose')} multiple variant="light" onChoose={add} />
          <span className={classes.about}>
            <span className={classes.drop}>{t('evidence.drop')} </span>
            {t('evidence.who')}
          </span>
        </div>
      )}
    </section>
  );
}
