import { css } from 'lit';

/** How what is said of one test looks; comes after `resultStyles`. */
export const caseStyles = css`
  /* One sentence that says why, in the voice of the statement; what follows is quieter. */
  .cause {
    display: grid;
    gap: 2px;
    max-width: 66ch;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .cause > :first-child {
    font-family: var(--ml-font-voice, inherit);
    font-size: 1.125em;
    font-weight: 400;
    line-height: 1.4;
  }
  .cause > :not(:first-child) {
    color: var(--ml-muted);
    font-weight: 400;
  }
  /* Expected and got beside what was given, where there is width for both. */
  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    align-items: flex-start;
  }
  .evidence > div {
    display: grid;
    flex: 0 1 auto;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    min-width: min(15rem, 100%);
    max-width: 100%;
  }
  /* As wide as what it tells of. */
  .errors {
    width: 0;
    min-width: 100%;
  }
  .evidence > .given {
    flex: 1 1 16rem;
    min-width: 0;
  }
  .evidence > div:empty {
    display: none;
  }
  h4 {
    display: inline-block;
    color: var(--ml-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  /* Expected above got, digit above digit. */
  .pair {
    display: grid;
    grid-template-columns: max-content minmax(0, max-content) minmax(0, 1fr);
    gap: 4px 12px;
    align-items: baseline;
  }
  .pair > div {
    display: contents;
  }
  b {
    font-weight: 650;
    text-decoration: underline;
    text-decoration-color: var(--ml-fail);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .line-up {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    min-height: 28px;
  }
  .line-up > button {
    font-size: 0.875em;
  }
  .output > summary {
    display: flex;
    align-items: baseline;
    gap: 8px;
    width: max-content;
    padding-inline-end: 8px;
  }
  .output > summary::before {
    content: '';
    align-self: center;
    border-block: 4px solid transparent;
    border-inline-start: 6px solid var(--ml-faint);
  }
  .output .head,
  .timing {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .comparison {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: 12px 16px;
  }
  .comparison > div {
    min-width: 0;
  }
  pre,
  code {
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
  }
  /* Whatever a program prints stays inside its own box. */
  pre {
    max-height: 18em;
    margin: 4px 0 0;
    padding: 8px 12px;
    border-radius: 4px;
    background: var(--ml-raised);
    contain: content;
    line-height: 1.5;
    overflow: auto;
    tab-size: 4;
    unicode-bidi: isolate;
    white-space: pre;
  }
  .type,
  .errors {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(4em, max-content) minmax(0, 1fr);
    gap: 4px 12px;
    margin: 4px 0 0;
  }
  dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  dt {
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
  }
  dd {
    margin: 0;
  }
  .value {
    margin-inline-end: 4px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .trace {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .trace li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
  }
  .trace code {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  button.line {
    margin-inline-start: -8px;
  }
`;
