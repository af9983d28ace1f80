import { html, nothing, type TemplateResult } from 'lit';
import { SUFFIXES } from '../../core/problem.ts';
import type { RenderedProblem } from '../../problems/index.ts';
import type { DraftSession } from '../../storage/index.ts';
import type { SharedCode } from '../state/share-link.ts';
import type { WorkController } from '../state/work-controller.ts';

/** The editor's header: which file, whether it is kept, and what can be done with it as a whole. */
export function fileView(
  loaded: RenderedProblem | null,
  src: string,
  code: string,
  work: WorkController,
  reset: () => void,
): TemplateResult {
  const address = src && new URL(src, document.baseURI).href;
  return html`<header class="file" part="file">
    <code>solution${SUFFIXES[loaded?.problem.language ?? 'python']}</code>
    <span class="keys" aria-hidden="true">Escape, then Tab, leaves the editor</span>
    <span>${saved(work)}</span>
    <button type="button" class="quiet" ?disabled=${!loaded} @click=${reset}>Reset</button>
    <span class="tools">
      <ml-file-menu
        .problem=${loaded?.problem ?? null}
        .src=${address}
        .code=${code}
        ?in-page=${loaded?.inPage}
      ></ml-file-menu>
      <ml-shortcuts></ml-shortcuts>
      <ml-settings></ml-settings>
    </span>
  </header>`;
}

function saved({ draft, draftState, persistent }: WorkController): string {
  if (!persistent) return 'Not kept';
  if (draftState === 'saved') return draft?.restored || draft?.changed ? 'Saved' : '';
  return draftState === 'saving' ? 'Saving' : 'Not saved';
}

export interface OfferedActions {
  use(code: string): void;
  /** The reader has chosen. */
  done(): void;
}

/** Code that came with a link, until the reader has chosen. */
export function offeredView(
  offered: SharedCode | null,
  draft: DraftSession | null,
  { use, done }: OfferedActions,
): TemplateResult | typeof nothing {
  switch (offered?.kind) {
    case undefined:
      return nothing;
    case 'damaged':
      return html`<p class="notice" role="alert">
        ${offered.message} <button type="button" class="quiet" @click=${done}>Close</button>
      </p>`;
    case 'code':
      return html`<ml-shared-code
        .code=${offered.code}
        ?own=${draft?.restored || draft?.changed || false}
        @part-choice=${({ detail }: CustomEvent<'shared' | 'own'>) => {
          if (detail === 'shared') use(offered.code);
          done();
        }}
      ></ml-shared-code>`;
    default:
      return offered satisfies never;
  }
}
