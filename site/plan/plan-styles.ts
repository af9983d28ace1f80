import { css } from 'lit';

/** Of the week: what is chosen before it, its days, and the look back. */
export const planStyles = css`
  h2,
  h3,
  p,
  ul,
  ol,
  table {
    margin-block: 0;
  }
  h3 {
    font-size: 1em;
    font-weight: 650;
  }
  .sheet {
    max-width: 52rem;
    margin-block-end: 16px;
  }
  .sheet > * + * {
    margin-block-start: 14px;
  }
  fieldset {
    gap: 8px;
    margin-block-end: 0;
  }
  fieldset legend {
    padding: 0;
    font-weight: 650;
    color: var(--ml-text);
  }
  .origin {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 4px 12px;
    border: 1px solid var(--ml-control);
    border-radius: 4px;
    cursor: pointer;
  }
  .origin:has(:checked) {
    border-color: var(--ml-accent);
    box-shadow: inset 0 -3px 0 var(--ml-accent);
  }
  .origin input {
    margin: 0;
    accent-color: var(--ml-accent);
  }
  .hours {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
    gap: 8px 12px;
    width: 100%;
  }
  .hours label,
  .field {
    display: grid;
    gap: 2px;
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .field {
    justify-items: start;
  }
  .hours select {
    width: 100%;
    min-width: 0;
  }
  select,
  input[type='date'],
  input[type='time'] {
    min-height: 44px;
    padding: 4px 8px;
    border: 1px solid var(--ml-control);
    border-radius: 4px;
    background: var(--ml-surface);
    color: var(--ml-text);
    font: inherit;
    font-size: 1rem;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
    gap: 16px 32px;
  }
  .two ul,
  .why-list {
    display: grid;
    gap: 8px;
    margin-block-start: 6px;
    padding-inline-start: 18px;
  }
  .told {
    padding: 12px 16px;
    border-inline-start: 3px solid var(--ml-accent);
    background: var(--ml-raised);
  }
  .failed {
    color: var(--ml-fail);
  }
  details summary {
    min-height: 44px;
    padding-block: 10px;
    color: var(--ml-accent);
    cursor: pointer;
  }
  .areas {
    display: grid;
    gap: 6px;
    padding: 0;
    list-style: none;
  }
  .areas li {
    display: grid;
    grid-template-columns: minmax(0, 16rem) minmax(3rem, 1fr) 6rem;
    gap: 4px 16px;
    align-items: center;
  }
  .areas .name::first-letter {
    text-transform: uppercase;
  }
  .areas i {
    height: 6px;
    border-radius: 3px;
    background: linear-gradient(var(--ml-accent), var(--ml-accent)) left / var(--part) 100% no-repeat
      var(--ml-border);
  }
  .areas .time,
  .planned header span,
  .step .time,
  td {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .planned {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--ml-border);
  }
  .planned:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .planned header {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    justify-content: space-between;
  }
  .planned header span,
  .step .time,
  .why,
  .kind {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .steps {
    padding: 0;
    list-style: none;
  }
  .step {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 0 8px;
    padding-block: 6px;
  }
  .step a {
    font-weight: 600;
    text-decoration: none;
  }
  .step a:hover {
    text-decoration: underline;
  }
  .why {
    grid-column: 2;
  }
  .mark {
    color: var(--ml-muted);
  }
  .mark.done {
    color: var(--ml-pass);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    border-block-end: 1px solid var(--ml-border);
  }
  th {
    text-align: start;
    font-weight: 500;
  }
  @media (max-width: 40rem) {
    .sheet {
      padding: 16px;
    }
    .areas li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .areas i {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
  @media print {
    .sheet {
      max-width: none;
      padding: 0;
      border: 0;
    }
    .actions,
    .not-printed {
      display: none;
    }
    .planned {
      break-inside: avoid;
    }
    .step a {
      color: inherit;
    }
  }
`;
