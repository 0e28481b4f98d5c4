import type { IncomingMessage } from 'node:http';
import { ARRIVAL } from './server-limits.js';

/**
 * Reads what is left of a request's body and throws it away, for as long as an ordinary request may take.
 * @param most bytes that are read at most
 * @returns whether the end came; otherwise the connection cannot be used for another request
 */
export function passOver(request: IncomingMessage, most: number): Promise<boolean> {
  if (request.complete || request.readableEnded) {
    request.resume();
    return Promise.resolve(true);
  }
  if (request.destroyed) return Promise.resolve(false);
  return new Promise((resolve) => {
    let left = most;
    const end = (whole: boolean) => {
      clearTimeout(timer);
      request.off('data', count);
      request.off('end', complete);
      request.off('close', cut);
      request.off('error', cut);
      if (!whole) request.pause();
      resolve(whole);
    };
    const count = (piece: Buffer) => {
      left -= piece.length;
      if (left < 0) end(false);
    };
    const complete = () => end(true);
    const cut = () => end(false);
    const timer = setTimeout(cut, ARRIVAL.request);
    request.on('data', count).once('end', complete).once('close', cut).once('error', cut);
    request.resume();
  });
}
