import { css } from 'lit';

/** Two columns: the statement beside the work. */
export const wide = css`
  .workspace {
    --inset: 24px;
    display: grid;
    grid-template-columns: minmax(18rem, var(--statement)) minmax(24rem, var(--work));
    grid-template-rows: minmax(0, 1fr);
  }
  .work {
    --inset: 16px;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto minmax(var(--least, 5em), var(--editor)) auto minmax(
        min(8em, var(--least, 5em) / 1.6),
        var(--answers)
      );
    min-width: 0;
    min-height: 0;
    border-inline-start: 1px solid var(--ml-border);
    container-type: inline-size;
  }
  .workspace.alone {
    grid-template-columns: minmax(0, 1fr);
  }
  .alone .work {
    border-inline-start: 0;
  }
  .about {
    min-height: 0;
    container-type: inline-size;
  }
  ml-tabs.about {
    height: 100%;
  }
  .about + .work > .file {
    border-block-start: 0;
  }
  ml-toolbar {
    position: relative;
    order: 0;
    padding-block-end: 8px;
  }
  .work:has(ml-editor:focus-within) .keys {
    display: block;
  }
  .answers > ml-tabs {
    border-block-start: 0;
  }
  ml-results {
    scroll-margin: 0;
  }
  .answers {
    scroll-padding-top: 32px;
    position: relative;
    overflow: auto;
  }
  ml-editor {
    min-height: 0;
  }
  ml-divider {
    display: block;
  }
  ml-divider.statementShare {
    inset-inline-start: -13px;
  }
  /* Where the toolbar begins. */
  ml-divider.editorShare {
    grid-row: 4;
    inset-block-start: -13px;
  }
`;

/** No room for two: one pane at a time, and the buttons stay where they are. */
export const narrow = css`
  @media not print {
    @container ml-problem (max-width: 719.98px) or (max-width: 44.99rem) {
      .about,
      ml-editor,
      .answers {
        flex: 1;
        min-height: 0;
        overscroll-behavior: contain;
      }
      @media (pointer: coarse) {
        .work:has(ml-editor:focus-within) ml-touch-keys:defined {
          display: block;
        }
      }
      .answers {
        overflow: auto;
      }
      .workspace:not([data-pane='problem']) .about,
      .workspace:not([data-pane='code']) :is(.file, ml-editor, ml-touch-keys, ml-shared-code),
      .workspace:not([data-pane='results']) .answers {
        display: none;
      }
      .about + .work > .file {
        border-block-start: 0;
      }
      ml-toolbar {
        position: relative;
        padding-block-end: 8px;
        border-block-end: 0;
      }
      .answers > ml-tabs {
        border-block-start: 0;
      }
      ml-results {
        scroll-margin: 0;
      }
      .switch {
        display: flex;
        flex: none;
        order: 2;
        border-block-start: 1px solid var(--ml-border);
      }
      .switch button {
        flex: 1;
        min-height: 44px;
        border: 0;
        border-block-start: 2px solid transparent;
        border-radius: 0;
        background: none;
        color: var(--ml-muted);
        font-size: 0.9375em;
      }
      .switch [aria-pressed='true'] {
        border-block-start-color: var(--ml-accent);
        color: var(--ml-text);
        font-weight: 600;
      }
      .switch button:focus-visible {
        outline-offset: -4px;
      }
    }
  }
`;
