// Apart from the rest of this library: only who writes in a shared text fetches what it takes.
export { rememberPlace } from './remember-place.js';
export { OthersHere } from './others-here.js';
export { type TextStanding } from './standing-of.js';
export { TextRoom, type OtherWriter, type TextView } from './text-room.js';
export { TextStatus } from './text-status.js';
export { useTextRoom, useTextView } from './use-text-room.js';
export { WritingFrame, type WritingFrameProps } from './writing-frame.js';
export { writingKit } from './writing-kit.js';
// Of the editor, for the nodes of a kind of text.
export { isChangeOrigin } from '@tiptap/extension-collaboration';
export { NodeSelection, Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
export { type EditorView } from '@tiptap/pm/view';
