import { css } from 'lit';

/** How `<ml-walk>` looks. */
export const walkStyles = css`
  :host {
    padding: 8px 16px 24px;
    container-type: inline-size;
    font-variant-numeric: tabular-nums;
  }
  header,
  .controls,
  .jumps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  header {
    justify-content: space-between;
  }
  h3,
  h4,
  p {
    margin: 0;
    font: inherit;
  }
  h3 {
    font-weight: 650;
  }
  h4 {
    margin-block-start: 8px;
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  h4 code {
    color: var(--ml-text);
  }
  .controls button {
    min-width: 44px;
    min-height: 36px;
  }
  .controls input {
    flex: 1 1 8rem;
    min-width: 6rem;
    height: 36px;
    accent-color: var(--ml-accent);
  }
  .jumps {
    min-height: 32px;
    font-size: 0.9375em;
  }
  .count,
  .kind,
  .note {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .words {
    min-height: 3.1em;
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  .words .fail {
    color: var(--ml-fail);
  }
  .sides {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
  }
  @container (min-width: 40rem) {
    .sides {
      grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr);
    }
  }
  code,
  .code,
  table {
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
  }
  h4 code,
  dd code {
    font-size: 1em;
  }
  .code {
    max-height: 21em;
    margin: 0;
    padding: 4px 0;
    border-radius: 4px;
    background: var(--ml-raised);
    line-height: 1.5;
    overflow: auto;
    tab-size: 4;
    unicode-bidi: isolate;
  }
  .code .text {
    white-space: pre;
  }
  @container (max-width: 39.99rem) {
    .code {
      max-height: 11em;
    }
  }
  .code ol {
    width: max-content;
    min-width: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .code li {
    display: flex;
    min-height: 1.5em;
    padding-inline: 4px 12px;
    border-inline-start: 3px solid transparent;
  }
  .code .number {
    flex: none;
    width: 4ch;
    padding-inline-end: 1ch;
    color: var(--ml-muted);
    text-align: end;
    user-select: none;
  }
  .code .here {
    border-inline-start-color: var(--ml-accent);
    background: color-mix(in srgb, var(--ml-accent) 16%, transparent);
  }
  .code .here.raise {
    border-inline-start-color: var(--ml-fail);
    background: color-mix(in srgb, var(--ml-fail) 14%, transparent);
  }
  .tok-keyword {
    color: var(--ml-code-keyword);
  }
  .tok-string,
  .tok-string2 {
    color: var(--ml-code-string);
  }
  .tok-number {
    color: var(--ml-code-number);
  }
  .tok-comment {
    color: var(--ml-code-comment);
  }
  dl {
    display: grid;
    gap: 6px;
    margin: 4px 0 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(3em, auto) minmax(0, 1fr);
    gap: 2px 12px;
    align-items: baseline;
    padding-inline-start: 8px;
    border-inline-start: 3px solid transparent;
  }
  dl > .changed {
    border-inline-start-color: var(--ml-accent);
  }
  dt {
    max-width: 12em;
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
    overflow-wrap: anywhere;
  }
  .changed > dt {
    font-weight: 650;
  }
  dd {
    margin: 0;
    min-width: 0;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .scroll {
    max-width: max-content;
    max-height: 16em;
    overflow: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 2px;
  }
  td,
  th {
    padding: 1px 6px;
    border-radius: 2px;
    font-weight: inherit;
    text-align: end;
    white-space: nowrap;
  }
  td {
    background: color-mix(in srgb, var(--ml-text) var(--shade, 0%), transparent);
  }
  td.changed {
    outline: 2px solid var(--ml-accent);
    outline-offset: -1px;
    font-weight: 650;
  }
  td.special {
    background: color-mix(in srgb, var(--ml-fail) 20%, transparent);
    font-weight: 650;
  }
  .printed {
    max-height: 9em;
    margin: 4px 0 0;
    padding: 8px 12px;
    border-radius: 4px;
    background: var(--ml-raised);
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
    overflow: auto;
    white-space: pre;
    unicode-bidi: isolate;
  }
`;
