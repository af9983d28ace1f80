import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { TABLES_FILE } from '../../core/problem.ts';
import type { Marker } from '../../editor/index.ts';
import type { TabId } from '../../core/tabs.ts';
import type { RenderedProblem } from '../../problems/index.ts';
import { answersView, type AnswersActions } from '../results/answers-view.ts';
import { fileView, offeredView } from './file-view.ts';
import type { JudgingController } from '../state/judging-controller.ts';
import type { MlEditor } from './ml-editor.ts';
import './ml-editor.ts';
import './ml-toolbar.ts';
import { noticesView, type Replaced } from './notices-view.ts';
import type { PanesController } from '../state/panes-controller.ts';
import type { SharedCode } from '../state/share-link.ts';
import { normaliseSource } from '../base/source-text.ts';
import type { TabController } from '../state/tab-controller.ts';
import type { WorkController } from '../state/work-controller.ts';

export interface Working {
  loaded: RenderedProblem | null;
  /** What there is to read beside the work. */
  tabs: readonly TabId[];
  problem: string;
  src: string;
  code: string;
  markers: readonly Marker[];
  replaced: Replaced | null;
  offered: SharedCode | null;
  /** The problem's own page, where it has one. */
  address: string | null;
  /** There is code to judge, and the reader sees it. */
  ready: boolean;
  work: WorkController;
  judging: JudgingController;
  panes: PanesController;
  shownTabs: TabController;
}

export interface WorkActions extends Omit<AnswersActions, 'walk' | 'endWalk' | 'tellApart'> {
  /** A case's code, and the code to go through on it. */
  walk(cases: string, source: string): void;
  change(code: string): void;
  reset(): void;
  undo(): void;
  download(): void;
  /** Code that came with a link. */
  use(code: string): void;
  /** The reader has chosen between it and their own. */
  chosen(): void;
  stop(): void;
  retry(): void;
}

/** Where the reader works: the code, the buttons, and what the judge says. */
export function workView(shown: Working, actions: WorkActions): TemplateResult {
  const { loaded, problem, src, code, markers, replaced, offered, address, ready, work } = shown;
  const { judging, panes } = shown;
  const { state: run, progress, running } = judging;
  const walk: AnswersActions['walk'] = (cases, source = normaliseSource(code)) => {
    // Nobody needs it before they ask for it; without it the results stay as they are.
    void import('../walk/ml-walk.ts').then(
      () => actions.walk(cases, source),
      () => {},
    );
  };
  const tellApart: AnswersActions['tellApart'] = (cases) =>
    void (loaded && judging.tellApart(loaded.problem, cases));
  const stale = run.kind === 'finished' && run.source !== normaliseSource(code);
  return html`
    ${fileView(loaded, src, code, work, actions.reset)}
    <div class="notices">
      ${noticesView(work, { replaced, undo: actions.undo, download: actions.download })}
    </div>
    ${offeredView(offered, work.draft, { use: actions.use, done: actions.chosen })}
    ${keyed(
      `${problem} ${src}`,
      html`<ml-editor
          part="editor"
          ?hidden=${offered?.kind === 'code'}
          .code=${loaded ? code : null}
          .tables=${loaded?.problem.files[TABLES_FILE] ?? null}
          .markers=${markers}
          @part-change=${({ detail }: CustomEvent<string>) => actions.change(detail)}
          @part-save=${() => work.draft?.flush()}
        ></ml-editor>
        <ml-touch-keys @part-key=${pressKey}></ml-touch-keys>`,
    )}
    <ml-toolbar
      part="toolbar"
      exportparts="run-button, submit-button, stop-button, python"
      .progress=${progress}
      ?running=${running}
      ?disabled=${!ready}
      @part-stop=${actions.stop}
      @part-retry=${actions.retry}
    ></ml-toolbar>
    ${panes.divider('editorShare')}
    ${answersView(loaded, shown.tabs, judging, shown.shownTabs, work, stale, address, { ...actions, walk, tellApart, endWalk: () => judging.endWalk() })}
  `;
}

/** A key below the editor does what it would on a keyboard. */
function pressKey({ detail, currentTarget }: CustomEvent<string>): void {
  const parts = currentTarget instanceof HTMLElement ? currentTarget.parentElement : null;
  parts?.querySelector<MlEditor>('ml-editor')?.press(detail);
}
