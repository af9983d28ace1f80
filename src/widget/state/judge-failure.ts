import { isJudgeError, type RuntimeProgress } from '../../judge/index.ts';
import { POLICY_WORDS, policyMessage } from '../base/page-policy.ts';

/** The judge could not do its work. `advice`: for the page's author, where it is not what readers are told. */
export interface JudgeFailure {
  kind: 'failed';
  code: string;
  message: string;
  advice?: string;
}

/** Why the judge could not do its work, for readers; where the page forbids it, with advice for its author. */
export function failureOf(error: unknown): JudgeFailure {
  if (isJudgeError(error)) {
    const advice = policyMessage() ?? (error.code === 'E_CSP' ? error.message : null);
    if (advice !== null) return { kind: 'failed', code: 'E_CSP', message: POLICY_WORDS, advice };
    return { kind: 'failed', code: error.code, message: error.message };
  }
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { kind: 'failed', code: 'E_UNEXPECTED', message: `The page failed, not your code. ${reason}` };
}

/** What Python is doing, in words for readers also where the page forbids it. */
export function progressForReaders(progress: RuntimeProgress): RuntimeProgress {
  if (progress.stage !== 'failed' || policyMessage() === null) return progress;
  return { ...progress, message: POLICY_WORDS };
}
