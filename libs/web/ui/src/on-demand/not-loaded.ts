/** A page or a part of one could not be fetched: the connection broke, or the server is away. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}
