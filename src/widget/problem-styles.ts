import { css } from 'lit';
import { narrow, wide } from './workspace/pane-styles.ts';

/** How `<ml-problem>` arranges its parts. */
export const problemStyles = css`
  :host {
    position: relative;
    break-inside: avoid;
  }
  :host([height='100%']) {
    height: 100%;
  }
  :host([height='auto']),
  :host([height='100%']) {
    break-inside: auto;
  }
  .box {
    --inset: 16px;
    container-name: ml-problem;
    display: flex;
    flex-direction: column;
  }
  /* Grows with what is shown, or is given its height by the page that is its own. */
  :host([height='auto']) .box {
    container-name: ml-problem-page;
  }
  /* Its height is that of the element where the page gives one, or else chosen here, once and for all. */
  .workspace {
    --room: var(--ml-room, 92svh);
    display: flex;
    flex: 1 1 var(--height, min(36em, max(416px, var(--room))));
    flex-direction: column;
    min-height: 0;
  }
  .of-lines .workspace {
    flex-basis: calc(min(var(--lines), 200) * 1.357em + 158px);
  }
  :host([height='auto']) .workspace {
    flex-basis: auto;
  }
  .poster {
    flex: 1;
    min-height: 0;
    padding: 20px var(--inset);
    overflow: auto;
  }
  .opening {
    flex: none;
    padding: 8px var(--inset);
    border-block-start: 1px solid var(--ml-border);
  }
  .switch {
    display: none;
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
  ml-touch-keys {
    display: none;
  }
  /* In one column the buttons stay at the bottom of the window, in reach of a thumb. */
  ml-toolbar {
    position: sticky;
    bottom: 0;
    z-index: 2;
    order: 1;
    padding-block-end: max(8px, env(safe-area-inset-bottom));
  }
  .answers > ml-tabs {
    border-block-start: 1px solid var(--ml-border);
  }
  ml-results {
    padding-block-start: 4px;
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

  @container (max-width: 24rem) {
    .file {
      gap: 4px;
    }
  }
  @container ml-problem-page (min-width: 60rem) {
    ${wide}
    .workspace {
      --least: 16em;
    }
  }
  @container ml-problem (min-width: 720px) and (min-width: 45rem) {
    ${wide}
    .workspace {
      flex-basis: var(--height, min(40em, max(448px, var(--room))));
    }
    .of-lines .workspace {
      flex-basis: calc(min(var(--lines), 200) * 2.262em + 110px);
    }
  }
  ${narrow}
`;
