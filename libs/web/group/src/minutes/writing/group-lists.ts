import { createContext, useContext } from 'react';
import { type GroupOfMeeting } from '../../meetings/meeting-props.js';

/** The group whose decisions and actions stand in the text. */
export const GroupListsContext = createContext<GroupOfMeeting | null>(null);

export function useGroupLists(): GroupOfMeeting {
  const group = useContext(GroupListsContext);
  if (group === null) throw new Error('a text of minutes stands in a group');
  return group;
}
