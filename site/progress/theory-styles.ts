import { css } from 'lit';

/** Of what is told about theory: one column of sections, drawn with the colours of the site. */
export const theoryStyles = css`
  section {
    max-width: 46rem;
    margin-block-start: 32px;
  }
  h3 {
    margin: 0 0 8px;
    font-size: 1em;
    font-weight: 650;
  }
  p {
    max-width: 62ch;
    margin: 0 0 12px;
  }
  a {
    color: var(--ml-accent);
  }
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .shares::before {
    display: none;
  }
  .map li {
    grid-template-columns: minmax(0, 13rem) minmax(7rem, 1fr) 14rem;
  }
  .area-of {
    border-block-end: 1px solid var(--ml-border);
  }
  .area-of summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto 6rem;
    gap: 4px 16px;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .area-of summary .words {
    text-align: end;
  }
  .area-of summary:hover {
    background: var(--ml-raised);
  }
  .area-of ul {
    margin-block-end: 12px;
  }
  .area-of li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 16px;
    padding-block: 6px;
  }
  .area-of li .words {
    grid-column: 1 / -1;
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }
  .cells i {
    width: 10px;
    height: 10px;
    border: 1px solid var(--ml-control);
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .cells [data-readiness='holds'] {
    border-color: var(--ml-pass);
    background: var(--ml-pass);
  }
  .cells [data-readiness='fading'] {
    border-color: var(--ml-pass);
    background: color-mix(in srgb, var(--ml-pass) 40%, transparent);
  }
  .cells [data-readiness='begun'] {
    background: var(--ml-border);
  }
  .cells [data-readiness='to-work-on'] {
    border-color: var(--ml-fail);
    background: color-mix(in srgb, var(--ml-fail) 55%, transparent);
  }
  .readiness {
    font-size: 0.875em;
  }
  .readiness[data-readiness='holds'] {
    color: var(--ml-pass);
  }
  .readiness[data-readiness='to-work-on'] {
    color: var(--ml-fail);
  }
  .weeks {
    display: flex;
    gap: 6px;
    align-items: end;
    height: 72px;
    margin-block-end: 8px;
    border-block-end: 1px solid var(--ml-control);
  }
  .weeks li {
    flex: 1;
    height: calc(100% * var(--share, 0));
    border-start-start-radius: 2px;
    border-start-end-radius: 2px;
    background: var(--ml-accent);
    forced-color-adjust: none;
  }
  .back {
    margin-block-end: 12px;
  }
  .back li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block: 3px;
  }
  .back li > :first-child {
    min-width: 13rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    max-width: none;
  }
  .actions :is(a, button) {
    display: inline-flex;
    align-items: center;
    min-height: 40px;
  }
  @media (max-width: 40rem) {
    .map li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .area-of summary {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .cells {
      grid-row: 2;
      grid-column: 1 / -1;
      padding-block-end: 8px;
    }
  }
`;
