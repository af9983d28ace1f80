import { css } from 'lit';

/** Of one item: from the question to the explanation. */
export const itemStyles = css`
  :host {
    container-type: inline-size;
  }
  .stem {
    font-family: var(--ml-font-voice, inherit);
    font-size: 1.0625em;
  }
  fieldset {
    margin: 16px 0 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .option,
  .line {
    display: flex;
    align-items: baseline;
    cursor: pointer;
  }
  .option {
    gap: 12px;
    min-height: 44px;
    max-width: 42rem;
    padding: 10px 12px;
    border: 1px solid var(--ml-border);
    border-radius: 4px;
    background: var(--ml-surface);
  }
  .option + .option {
    margin-block-start: 8px;
  }
  .option:hover,
  .option:has(:checked) {
    border-color: var(--ml-accent);
  }
  fieldset:disabled :is(.option, .line) {
    cursor: default;
  }
  fieldset:disabled .option {
    border-color: var(--ml-border);
  }
  .option .prose {
    flex: 1;
  }
  :is(.option, .criteria, li, .misconception) .prose > :last-child {
    margin-block-end: 0;
  }
  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    margin: 0;
    accent-color: var(--ml-accent);
  }
  [data-state='right'] {
    --state: var(--ml-pass);
  }
  [data-state='wrong'] {
    --state: var(--ml-fail);
  }
  .option:is([data-state='right'], [data-state='wrong']) {
    border-color: var(--state);
    box-shadow: inset 3px 0 0 var(--state);
  }
  .state {
    flex: none;
    color: var(--state);
    font-size: 0.875em;
    font-weight: 600;
  }
  .lines {
    margin-block-start: 16px;
    padding-block: 8px;
    border-radius: 4px;
    background: var(--ml-raised);
    overflow-x: auto;
  }
  .line {
    gap: 10px;
    width: max-content;
    min-width: 100%;
    min-height: 26px;
    padding-inline: 12px;
    font-size: 0.875em;
  }
  .lines fieldset {
    margin: 0;
  }
  .line:hover,
  .line:has(:checked) {
    background: var(--ml-selection);
  }
  .line code {
    flex: 1;
    font-family: var(--ml-font-code);
    white-space: pre;
  }
  .line-number {
    min-width: 1.5em;
    color: var(--ml-muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .line:is([data-state='right'], [data-state='wrong']) {
    box-shadow: inset 3px 0 0 var(--state);
  }
  @media (pointer: coarse) {
    .line {
      min-height: 36px;
    }
  }
  .number {
    display: grid;
    grid-template-columns: auto minmax(6rem, 14rem) auto;
    gap: 0 10px;
    align-items: center;
    margin-block-start: 16px;
  }
  .typed,
  textarea {
    min-height: 40px;
    padding: 6px 10px;
    border: 1px solid var(--ml-control);
    border-radius: 4px;
    background: var(--ml-surface);
    color: inherit;
    font: inherit;
  }
  .typed {
    font-family: var(--ml-font-code);
  }
  .note {
    grid-column: 2 / -1;
    min-height: 1.55em;
    margin: 4px 0 0;
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .unreadable,
  .complaint {
    color: var(--ml-fail);
  }
  .complaint {
    margin: 8px 0 0;
    font-size: 0.9375em;
  }
  :is(.prints, .free) {
    display: block;
    margin-block-start: 16px;
  }
  textarea {
    display: block;
    width: 100%;
    max-width: 42rem;
    margin-block-start: 4px;
    line-height: 1.5;
    resize: vertical;
  }
  .part,
  h4 {
    margin: 20px 0 6px;
    font-size: 0.9375em;
    font-weight: 650;
  }
  .order ol {
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .order li {
    margin-block-end: 4px;
  }
  .order li > .prose {
    display: inline-block;
    vertical-align: middle;
    max-width: calc(100% - 6rem);
  }
  .order .prose pre,
  .solution pre {
    margin: 0;
    padding: 6px 10px;
  }
  .step {
    display: block;
    max-width: 100%;
    min-height: 44px;
    margin-block-end: 8px;
    padding: 4px;
    text-align: start;
    white-space: normal;
  }
  .step pre {
    white-space: pre-wrap;
    overflow: visible;
  }
  .moves {
    white-space: nowrap;
  }
  .moves button {
    min-width: 32px;
    min-height: 32px;
  }
  .decide {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-block-start: 20px;
  }
  .how-sure {
    margin-inline-end: 4px;
    color: var(--ml-muted);
  }
  @container (max-width: 30rem) {
    .how-sure {
      width: 100%;
    }
  }
  .decide button {
    min-height: 40px;
    padding-inline: 18px;
  }
  .unknown {
    min-height: 36px;
    margin-block-start: 8px;
    margin-inline-start: -8px;
  }
  .told {
    margin-block-start: 24px;
  }
  .verdict {
    margin: 0 0 12px;
    font-size: 1.125em;
    font-weight: 650;
    outline: none;
  }
  .verdict.right {
    color: var(--ml-pass);
  }
  .verdict.wrong {
    color: var(--ml-fail);
  }
  .misconception {
    max-width: 62ch;
    margin-block-end: 16px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--ml-fail);
  }
  .misconception h4 {
    margin-block-start: 0;
  }
  .solution {
    margin-block: 0 12px;
  }
  .output {
    margin: 0 0 12px;
    padding: 10px 12px;
    border-radius: 4px;
    background: var(--ml-raised);
    font-family: var(--ml-font-code);
    font-size: 0.875em;
  }
  .runs {
    --inset: 12px;
    margin-block: 0 16px;
    outline: none;
  }
  .runs ml-snippet {
    border: 1px solid var(--ml-border);
    border-radius: 4px;
    overflow: hidden;
  }
  .explanation {
    font-family: var(--ml-font-voice, inherit);
  }
  .source {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .source a {
    color: var(--ml-accent);
  }
  .model {
    outline: none;
  }
  .criteria legend {
    font-size: 0.9375em;
    font-weight: 650;
  }
  .criteria label {
    display: flex;
    gap: 10px;
    align-items: baseline;
    min-height: 36px;
    cursor: pointer;
  }
`;
