/** Why a text could not be had. */
export type FetchProblemKind =
  /** The service answered with nothing, or with "not found". */
  | 'not-published'
  /** A page that wants to know whether a person is there. */
  | 'challenge'
  /** Some other page in the place of a file. */
  | 'page'
  /** A file of another kind. */
  | 'not-word'
  | 'timeout'
  | 'proxy-login'
  | 'gateway'
  | 'busy'
  | 'offline'
  | 'certificate'
  | 'too-large'
  /** A redirection to an address that is not of the United Nations. */
  | 'elsewhere'
  | 'refused'
  /** A Word file that cannot be read. */
  | 'damaged'
  | 'cancelled';

export class FetchProblem extends Error {
  constructor(
    readonly kind: FetchProblemKind,
    /** What the other side said, for the message: a status, an address, a code. */
    readonly detail = '',
  ) {
    super(detail === '' ? kind : `${kind}: ${detail}`);
    this.name = 'FetchProblem';
  }
}
