export type JudgeErrorCode =
  /** A file of the runtime could not be fetched. */
  | 'E_NET'
  /** A file of the runtime is not what it should be, twice. */
  | 'E_INTEGRITY'
  /** The page's content security policy forbids the box or WebAssembly. */
  | 'E_CSP'
  /** Python did not start. */
  | 'E_BOOT'
  /** The device has too little memory for Python. */
  | 'E_MEMORY'
  /** The problem's own code failed. */
  | 'E_PROBLEM';

/** Judging was not possible. The message is one sentence for the reader that says what to do. */
export class JudgeError extends Error {
  override readonly name = 'JudgeError';
  readonly code: JudgeErrorCode;

  constructor(code: JudgeErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Also of another copy of this code on the same page, whose classes are not ours. */
export function isJudgeError(error: unknown): error is JudgeError {
  return error instanceof Error && error.name === 'JudgeError' && 'code' in error;
}

/** The reader stopped the run: there is no judgement. */
export class JudgeStopped extends Error {
  override readonly name = 'JudgeStopped';

  constructor() {
    super('Stopped.');
  }
}
