import { css } from 'lit';

/** Of what is chosen before a sitting, and of its report. */
export const screenStyles = css`
  :host([running]) {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
  }
  .kinds label {
    display: flex;
    gap: 8px;
    align-items: center;
    width: 100%;
    min-height: 32px;
  }
  .kinds {
    gap: 0;
  }
  input[type='checkbox'] {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--ml-accent);
  }
  /* Two lines on a phone, three with what has no room: nothing below it moves. */
  .drawn {
    min-height: 3.2em;
  }
  .rules {
    max-width: 62ch;
    margin: 0;
    padding-inline-start: 20px;
  }
  .outcomes {
    margin: 16px 0;
    padding: 0;
    list-style: none;
  }
  .outcomes > li {
    padding-block: 14px;
    border-block-start: 1px solid var(--ml-border);
  }
  h3 {
    margin: 0 0 4px;
    font-size: 1em;
    font-weight: 650;
  }
  h3 .quietly {
    margin-inline-start: 8px;
    font-weight: 400;
  }
  .verdict {
    display: flex;
    gap: 8px;
    align-items: center;
    margin: 0 0 4px;
    font-weight: 600;
  }
  .icon svg {
    display: block;
    width: 18px;
    height: 18px;
  }
  .pass {
    color: var(--ml-pass);
  }
  .fail,
  .failed {
    color: var(--ml-fail);
  }
  .limit {
    color: var(--ml-limit);
  }
  .fault {
    color: var(--ml-fault);
  }
  .fact {
    margin: 0;
  }
  .outcomes ul {
    margin: 0;
    padding-inline-start: 20px;
  }
  .part {
    margin-block: 32px 8px;
  }
  .scroll {
    margin-block-end: 8px;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 8px 20px 8px 0;
    border-block-end: 1px solid var(--ml-border);
    text-align: start;
    vertical-align: bottom;
  }
  td {
    white-space: nowrap;
  }
  th {
    color: var(--ml-muted);
    font-weight: 400;
  }
  td .quiet {
    margin-inline-start: -8px;
  }
  [aria-current] td {
    font-weight: 600;
  }
  .damage {
    max-width: 46rem;
    padding: 12px 16px;
    background: var(--ml-notice);
  }
  .damage p {
    margin-block-end: 8px;
  }
`;
