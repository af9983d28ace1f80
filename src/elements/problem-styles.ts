import { css } from 'lit';

/** How `<ml-problem>` arranges its parts. */
export const problemStyles = css`
  :host {
    position: relative;
    container: ml-problem / inline-size;
    /* Where content decides the width (a flex item, a table's cell, a dialog): as wide as a column of text. */
    contain-intrinsic-inline-size: min(45rem, 100vw - 2rem);
    min-width: 0;
    max-width: 100%;
    background: var(--ml-surface);
    color: var(--ml-text);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* What a page's own rules give the element ends here, but for its text font and size. */
  .workspace {
    all: initial;
    /* Code and English run from left to right on any page; "all" leaves this alone. */
    direction: ltr;
    --inset: 16px;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    height: 100%;
    color: var(--ml-text);
    color-scheme: inherit;
    font-family: var(--ml-font-text, inherit);
    /* Slides have letters of any size; a reader's own large text stays large. */
    font-size: var(--ml-font-size, min(1em, max(1.25rem, 20px)));
    line-height: 1.55;
  }
  .work {
    display: contents;
  }
  .file {
    display: flex;
    align-items: center;
    gap: 12px;
    height: 44px;
    padding-inline: var(--inset) 8px;
    border-block-end: 1px solid var(--ml-border);
    color: var(--ml-muted);
    font-size: 0.9375em;
  }
  .about + .work > .file {
    border-block-start: 1px solid var(--ml-border);
  }
  .file code {
    min-width: 0;
    margin-inline-end: auto;
    overflow: hidden;
    text-overflow: ellipsis;
    color: var(--ml-text);
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
  }
  .file span {
    font-size: 0.875em;
  }
  .file .tools {
    display: flex;
    margin-inline-start: -4px;
    font-size: 1em;
  }
  /* Room for what is still to come. */
  .tools > :not(:defined) {
    width: 32px;
    height: 32px;
  }
  .keys {
    display: none;
  }
  ml-editor {
    min-height: 16em;
  }
  /* In one column the buttons stay at the bottom of the window, in reach of a thumb. */
  ml-toolbar {
    position: sticky;
    bottom: 0;
    z-index: 2;
    order: 1;
    padding-block-end: max(8px, env(safe-area-inset-bottom));
  }
  ml-results {
    border-block-start: 1px solid var(--ml-border);
    scroll-margin-block-end: 64px;
  }
  /* Also before it is defined, so that it takes no place among the panes. */
  ml-divider {
    position: absolute;
    display: none;
    outline: none;
  }
  /* Its line shows the focus. */
  ml-divider:focus-visible {
    outline: none;
  }
  .notice {
    margin: 0;
    padding: 4px var(--inset);
    background: var(--ml-notice);
    font-size: 0.9375em;
  }
  .title {
    margin: 0 0 4px;
    font-size: 1.25em;
    line-height: 1.3;
  }
  .meta {
    margin: 0 0 20px;
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .broken {
    max-width: 62ch;
    padding: 24px var(--inset);
    overflow-wrap: anywhere;
  }
  .broken h2 {
    margin: 0 0 8px;
    font-size: 1.125em;
  }
  .broken ul {
    margin: 0 0 16px;
    padding-inline-start: 1.25em;
  }
  .broken code {
    font-family: var(--ml-font-code);
    font-size: 0.875em;
  }

  @container ml-problem (max-width: 24rem) {
    .file {
      gap: 4px;
    }
  }
  @container ml-problem (min-width: 60rem) {
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
      grid-template-rows: auto auto minmax(16em, var(--editor)) auto minmax(10em, var(--answers));
      min-width: 0;
      min-height: 0;
      border-inline-start: 1px solid var(--ml-border);
      container-type: inline-size;
    }
    .about {
      min-height: 0;
    }
    ml-tabs {
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
    ml-results {
      border-block-start: 0;
      scroll-margin: 0;
    }
    .answers {
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
  }

  /* On paper: the statement, the code and what was said of it, one below the other. */
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    .workspace.workspace,
    .work {
      display: block;
      height: auto;
    }
    .work.work {
      border: 0;
    }
    .file .tools,
    .file button,
    .file ml-file-menu,
    .notices,
    ml-toolbar,
    ml-divider,
    ml-own-cases,
    ml-closer-look {
      display: none;
    }
    .about.about,
    ml-tabs,
    ml-editor,
    .answers.answers {
      height: auto;
      min-height: 0;
      overflow: visible;
    }
  }
`;
