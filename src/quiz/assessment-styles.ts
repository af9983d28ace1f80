import { css } from 'lit';

/** Of the assessment's map, and of its questions afterwards. */
export const assessmentStyles = css`
  .map {
    display: grid;
    gap: 14px;
    margin: 16px 0;
    padding: 0;
    list-style: none;
  }
  .map li {
    display: grid;
    grid-template-columns: minmax(0, 16rem) minmax(8rem, 1fr) 8.5rem;
    gap: 4px 16px;
    align-items: center;
  }
  .area::first-letter,
  .asked::first-letter {
    text-transform: uppercase;
  }
  .words {
    color: var(--ml-muted);
    font-size: 0.875em;
  }
  .scale {
    position: relative;
    height: 14px;
    background: linear-gradient(var(--ml-border), var(--ml-border)) center / 100% 1px no-repeat;
  }
  .scale::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 50%;
    border-inline-start: 1px solid var(--ml-control);
    content: '';
  }
  .range {
    position: absolute;
    inset-block: 4px;
    border-radius: 3px;
    background: var(--ml-accent);
    opacity: 0.35;
  }
  .dot {
    position: absolute;
    inset-block-start: 2px;
    width: 10px;
    height: 10px;
    margin-inline-start: -5px;
    border-radius: 50%;
    background: var(--ml-accent);
  }
  .part {
    margin: 32px 0 4px;
  }
  .answered {
    max-width: 46rem;
    border-block-end: 1px solid var(--ml-border);
  }
  .asked {
    display: inline-block;
  }
  .answered summary {
    min-height: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .answered ml-item {
    display: block;
    padding-block: 4px 20px;
  }
  .right {
    color: var(--ml-pass);
  }
  .wrong {
    color: var(--ml-fail);
  }
  @media (max-width: 40rem) {
    .map li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .scale {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`;
