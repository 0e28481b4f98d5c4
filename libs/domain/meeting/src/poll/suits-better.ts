import { type Forecast, QUORUM_FORECASTS } from './forecast.js';

/** A time that is proposed, with its forecast. */
export interface ForecastTime {
  readonly startsAt: Date;
  readonly forecast: Forecast;
}

/** Orders times, the one that suits best first: the firmer quorum, then more who say yes, then fewer no, then the sooner. */
export function suitsBetter(a: ForecastTime, b: ForecastTime): number {
  const rank = ({ forecast }: ForecastTime) => QUORUM_FORECASTS.indexOf(forecast.quorum);
  return (
    rank(a) - rank(b) ||
    b.forecast.yes - a.forecast.yes ||
    a.forecast.no - b.forecast.no ||
    a.startsAt.getTime() - b.startsAt.getTime()
  );
}
