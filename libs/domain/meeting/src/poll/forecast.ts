import { type PollAnswer } from './answer.js';

/** Whether a quorum would meet at a time, by what is answered so far. */
export const QUORUM_FORECASTS = ['REACHED', 'REACHED_IF_NEEDED', 'POSSIBLE', 'OUT_OF_REACH'] as const;
export type QuorumForecast = (typeof QUORUM_FORECASTS)[number];

export interface Forecast {
  readonly yes: number;
  readonly ifNeeded: number;
  readonly no: number;
  /** Members that have not answered. */
  readonly open: number;
  /** Members that make a quorum. */
  readonly needed: number;
  readonly quorum: QuorumForecast;
}

/** How many members make a quorum: more than half. Of 4 it is 3, of 5 too. */
export const quorumOf = (members: number): number => Math.floor(members / 2) + 1;

/**
 * The forecast of one time. It counts municipalities that are members, whatever their size; what observers and invited
 * municipalities answer does not count.
 *
 * **Worked example.** Of 5 members 2 say yes, 1 if needed, 1 no, 1 nothing: a quorum is 3, and is reached if needed.
 *
 * @param members ids of all members
 * @param answers of this time, by municipality; of others than members too
 */
export function forecast(members: readonly string[], answers: ReadonlyMap<string, PollAnswer>): Forecast {
  const count = (answer: PollAnswer) => members.filter((member) => answers.get(member) === answer).length;
  const [yes, ifNeeded, no] = [count('YES'), count('IF_NEEDED'), count('NO')];
  const open = members.length - yes - ifNeeded - no;
  const needed = quorumOf(members.length);
  return { yes, ifNeeded, no, open, needed, quorum: judge(needed, yes, ifNeeded, open) };
}

function judge(needed: number, yes: number, ifNeeded: number, open: number): QuorumForecast {
  if (yes >= needed) return 'REACHED';
  if (yes + ifNeeded >= needed) return 'REACHED_IF_NEEDED';
  return yes + ifNeeded + open >= needed ? 'POSSIBLE' : 'OUT_OF_REACH';
}
