let ahead = 0;

/**
 * The server's time: what day it is, and how far off a date lies, are never told by the clock of the device. Until
 * the server has answered once there is nothing to be told about, and the device's clock stands in.
 */
export const serverClock = {
  now: (): Date => new Date(Date.now() + ahead),
  /** Takes in the `Date` header of an answer, in whole seconds; another than a date is ignored. */
  hear(header: string | null): void {
    const told = header === null ? Number.NaN : Date.parse(header);
    if (!Number.isNaN(told)) ahead = told - Date.now();
  },
};
