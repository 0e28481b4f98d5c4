import { PictureView } from '../picture/picture-view.js';
import { type CellState, STATE_SIZE, stateMarks } from './state-drawing.js';

/** The mark of a state. The words stand beside it. */
export function StateMark({ state }: { state: CellState }) {
  const marks = stateMarks(state, { x: 0, y: 0 });
  return <PictureView picture={{ width: STATE_SIZE, height: STATE_SIZE, name: null, role: 'img', marks }} />;
}
