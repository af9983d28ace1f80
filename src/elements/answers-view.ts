import { html, type TemplateResult } from 'lit';
import type { RenderedProblem } from '../problems/index.ts';
import type { JudgingController } from './judging-controller.ts';
import type { MlOwnCases } from './ml-own-cases.ts';
import type { WorkController } from './work-controller.ts';

/** What the judge says: of the last run, and of the reader's own cases. */
export function answersView(
  loaded: RenderedProblem | null,
  { state, progress, own }: JudgingController,
  work: WorkController,
  stale: boolean,
  tryOwnCases: (code: string) => void,
): TemplateResult {
  const { problem } = loaded ?? {};
  const calls = problem && 'driver.py' in problem.files ? 'drive' : (problem?.entryPoint ?? '');
  return html`<div class="answers" @part-own-case=${addOwnCase}>
    <h2 class="visually-hidden">Results</h2>
    <ml-results
      part="results"
      exportparts="verdict, tests"
      .run=${state}
      .progress=${progress}
      ?stale=${stale}
    ></ml-results>
    <ml-own-cases
      .code=${work.progress?.ownCases ?? ''}
      .own=${own}
      .calls=${calls}
      @part-try=${({ detail }: CustomEvent<string>) => tryOwnCases(detail)}
    ></ml-own-cases>
  </div>`;
}

function addOwnCase({ detail, currentTarget }: CustomEvent<string>): void {
  const answers = currentTarget instanceof HTMLElement ? currentTarget : null;
  void answers?.querySelector<MlOwnCases>('ml-own-cases')?.add(detail);
}
