import { isAddress, MINUTES_SCHEMA_VERSION } from '@commonworks/domain-minutes';
import { LoadingState, useLeaveGuard } from '@commonworks/web-ui';
import {
  OthersHere,
  TextStatus,
  useTextRoom,
  useTextView,
  WritingFrame,
  writingKit,
  type TextRoom,
  type TextStanding,
} from '@commonworks/web-ui/shared-text';
import { ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingPartProps } from '../../meetings/meeting-props.js';
import readingClasses from '../reading/reading.module.css';
import { GroupListsContext } from './group-lists.js';
import { Item, ItemTitle, MinutesDoc } from './minutes-nodes.js';
import { MinutesTools } from './minutes-tools.js';
import { ActionView, DecisionView } from './reference-views.js';
import { referenceNode, takeOut, type ReferenceName, type TakenOut } from './references.js';
import { TakeOutDialog } from './take-out-dialog.js';
import classes from './writing.module.css';

export interface MinutesWritingProps extends MeetingPartProps {
  language: 'EN' | 'FR';
  /** Reads along, and writes nothing. */
  readOnly: boolean;
  /** The text is not, or no longer, to be written here: what stands now is asked for. */
  onEnded: () => void;
}

/** Where writing goes on, if need be without a connection. */
const GOES_ON: ReadonlySet<TextStanding> = new Set<TextStanding>(['STORED', 'SAVING', 'AWAY', 'WAITING']);
const STALE: ReadonlySet<TextStanding> = new Set<TextStanding>(['READ_ON', 'NO_LONGER']);

/** The text of minutes while several write it at once. */
export function MinutesWriting(props: MinutesWritingProps) {
  const room = useTextRoom('minutes', props.meeting.id, MINUTES_SCHEMA_VERSION);
  return room ? <Opened {...props} room={room} /> : <LoadingState layout="list" />;
}

interface OpenedProps extends MinutesWritingProps {
  room: TextRoom;
}

function Opened({ room, ...props }: OpenedProps) {
  const view = useTextView(room);
  useLeaveGuard(() => room.now().isUnsaved);
  // An editor shows no text before there is one: it would make one up, and send it.
  if (room.doc.getXmlFragment('default').length === 0)
    return (
      <>
        <LoadingState layout="list" />
        <TextStatus {...view} onComeAgain={() => room.comeAgain()} />
      </>
    );
  return <Writing {...props} room={room} />;
}

function Writing({ room, group, meeting, language, readOnly, onEnded }: OpenedProps) {
  const { t } = useTranslation('group');
  const view = useTextView(room);
  const [taking, setTaking] = useState<{ name: ReferenceName; from: TakenOut } | null>(null);
  const mayWrite = !readOnly && GOES_ON.has(view.standing);
  const words = { confidential: t('minutes.confidential'), untitled: t('minutes.untitled') };
  const editor = useEditor(
    {
      editable: mayWrite,
      immediatelyRender: true,
      extensions: [
        MinutesDoc,
        Item.configure({ words }),
        ItemTitle.configure({ words }),
        referenceNode('decisionRef', ReactNodeViewRenderer(DecisionView)),
        referenceNode('actionRef', ReactNodeViewRenderer(ActionView)),
        ...writingKit({ room, isAddress }),
      ],
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': t('minutes.textOf', { title: meeting.title }),
          lang: language === 'FR' ? 'fr-CA' : 'en-CA',
          class: readingClasses.text!,
        },
        handleKeyDown: (_view, event) => {
          const name = keyOf(event);
          if (name === null) return false;
          event.preventDefault();
          setTaking({ name, from: takeOut(editor) });
          return true;
        },
      },
    },
    [room],
  );
  useEffect(() => {
    editor.setEditable(mayWrite, false);
  }, [editor, mayWrite]);
  const isStale = STALE.has(view.standing);
  const ended = useEffectEvent(onEnded);
  useEffect(() => {
    if (isStale) ended();
  }, [isStale]);
  return (
    <GroupListsContext value={group}>
      <div className={classes.writing}>
        <WritingFrame
          editor={editor}
          readOnly={!mayWrite}
          isAddress={isAddress}
          tools={
            <MinutesTools editor={editor} onTakeOut={(name) => setTaking({ name, from: takeOut(editor) })} />
          }
        >
          {readOnly && GOES_ON.has(view.standing) ? (
            <span className={classes.along}>{t('minutes.readAlong')}</span>
          ) : (
            <TextStatus {...view} onComeAgain={() => room.comeAgain()} />
          )}
          <OthersHere others={view.others} />
        </WritingFrame>
      </div>
      {taking && (
        <TakeOutDialog {...taking} group={group} meeting={meeting} onClose={() => setTaking(null)} />
      )}
    </GroupListsContext>
  );
}

/** One key each for what is taken out of the text. */
function keyOf(event: KeyboardEvent): ReferenceName | null {
  if (!event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  return key === 'd' ? 'decisionRef' : key === 'a' ? 'actionRef' : null;
}
