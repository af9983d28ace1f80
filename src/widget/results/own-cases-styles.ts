import { css } from 'lit';

/** How the reader's own cases are written and answered; comes after `resultStyles` and `caseStyles`. */
export const ownCasesStyles = css`
  :host {
    padding-block: 8px 24px;
  }
  .list {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding-block-end: 8px;
  }
  .list button {
    max-width: 14em;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .list [aria-pressed='true'] {
    border-color: var(--ml-accent);
    background: var(--ml-raised);
    font-weight: 600;
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 24px;
    align-items: start;
  }
  .form {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  .told {
    min-width: 0;
  }
  /* What comes of it stands beside what was written, where there is width for both. */
  @container (min-width: 40rem) {
    .bench {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  h3 {
    font: inherit;
    font-weight: 600;
  }
  .pass ~ .word {
    color: var(--ml-muted);
  }
  .test::before {
    display: none;
  }
  label {
    color: var(--ml-muted);
    font-size: 0.9333em;
  }
  .named {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  input,
  textarea {
    min-width: 0;
    padding: 4px 12px;
    border: 1px solid var(--ml-control);
    border-radius: 4px;
    background: var(--ml-surface);
    color: var(--ml-text);
    font: inherit;
  }
  input {
    flex: 1;
    min-height: 32px;
  }
  textarea {
    width: 100%;
    min-height: 5.5em;
    max-height: 24em;
    padding-block: 8px;
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
    line-height: 1.5;
    field-sizing: content;
    resize: vertical;
    tab-size: 4;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions .quiet {
    margin-inline-start: auto;
  }
  /* A phone enlarges the page around smaller letters. */
  @media (pointer: coarse) {
    input,
    textarea {
      font-size: 16px;
    }
  }
`;
