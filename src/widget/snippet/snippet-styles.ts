import { css } from 'lit';

/** Code above, one line of buttons, and what it prints and draws below. */
export const snippetStyles = css`
  ml-editor {
    flex: 1 0 auto;
    height: calc(var(--lines) * 1.357em + 18px);
    min-height: 0;
  }
  :host([fixed]) ml-editor {
    flex: 1 1 50%;
    height: auto;
    min-height: 4em;
  }
  /* ml-run keeps as much free for it, in a text of seven eighths. */
  .line {
    box-sizing: border-box;
    display: flex;
    flex: none;
    min-height: max(51px, 2.5em);
    align-items: center;
    border-block-start: 1px solid var(--ml-border);
  }
  ml-toolbar {
    flex: 1;
    padding-block: 6px;
    border: 0;
  }
  .line > button {
    margin-inline-end: 8px;
    font-size: 0.875em;
  }
  .output {
    flex: none;
    max-height: 40em;
    overflow: auto;
  }
  :host([fixed]) .output {
    flex: 1 1 50%;
    max-height: none;
    min-height: 0;
  }
  .output > * {
    margin: 0;
    padding: 8px var(--inset);
    border-block-start: 1px solid var(--ml-border);
  }
  .output pre {
    overflow-x: auto;
    font: 0.875em/1.5 var(--ml-font-code);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 8;
  }
  .stale {
    opacity: 0.6;
  }
  .quiet-words {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .failed h3 {
    margin: 0 0 4px;
    color: var(--ml-fail);
    font-size: 1em;
    font-weight: 650;
  }
  .failed p {
    margin: 0 0 4px;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .failed ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  code {
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
  }
  .line-of-code,
  button.line {
    padding: 2px 4px;
    margin-inline-start: -4px;
    font-size: 0.875em;
  }
`;
