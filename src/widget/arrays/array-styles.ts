import { css } from 'lit';

/** How `<ml-array-view>` looks. */
export const arrayStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    min-width: 0;
    font-variant-numeric: tabular-nums;
    --wrong: var(--ml-fail);
  }
  p,
  h4 {
    margin: 0;
  }
  h4,
  .kind,
  .legend,
  .readout {
    color: var(--ml-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  /* Takes the width that is there, and asks for none. */
  .readout {
    width: 0;
    min-width: 100%;
  }
  h4 {
    color: var(--ml-text);
  }
  h4 span {
    margin-inline-start: 4px;
    color: var(--ml-muted);
  }
  code {
    font-family: var(--ml-font-code);
    font-size: 0.9286em;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
  }
  .sides > div {
    min-width: 0;
    max-width: 100%;
  }
  /* Its own scroll, so that the page has none; the room inside is for outlines. */
  .scroller {
    position: relative;
    max-width: max-content;
    max-height: 26em;
    margin-inline: -4px;
    padding: 4px;
    overflow: auto;
  }
  .grid {
    display: grid;
    width: max-content;
    font-family: var(--ml-font-code);
    font-size: 0.875em;
    line-height: 20px;
  }
  [role='row'],
  .head {
    display: contents;
  }
  [role='gridcell'] {
    border-radius: 2px;
    cursor: default;
    outline-offset: -1px;
  }
  [role='gridcell']:focus-visible {
    z-index: 1;
    outline: 2px solid var(--ml-accent);
    outline-offset: 1px;
  }

  /* Numbers: shaded by error, and what differs is underlined. */
  .numbers {
    grid-template-columns: max-content repeat(var(--columns), max-content);
    gap: 2px;
  }
  .numbers > * > span,
  .numbers [role='gridcell'] {
    padding: 2px 6px;
    text-align: end;
    white-space: nowrap;
  }
  .index,
  .head {
    color: var(--ml-faint);
  }
  .head strong,
  .head small {
    display: block;
    font-weight: 400;
  }
  .head strong {
    color: var(--ml-text);
  }
  .vector {
    grid-template-columns: repeat(4, max-content);
    row-gap: 2px;
  }
  .vector [role='gridcell'] {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .vector span {
    padding: 2px 16px 2px 0;
    white-space: nowrap;
  }
  .vector .head span {
    font-family: var(--ml-font-text);
  }
  .vector .index {
    padding-inline-start: 6px;
    text-align: end;
  }
  .vector .difference {
    padding-inline-end: 6px;
    text-align: end;
  }
  .level-0:not(.active) {
    color: var(--ml-muted);
  }
  :is(.numbers, .vector) .level-1 {
    background: color-mix(in srgb, var(--wrong) 7%, transparent);
  }
  :is(.numbers, .vector) .level-2 {
    background: color-mix(in srgb, var(--wrong) 12%, transparent);
  }
  :is(.numbers, .vector) .level-3 {
    background: color-mix(in srgb, var(--wrong) 18%, transparent);
  }
  :is(.numbers, .vector) .level-4 {
    background: color-mix(in srgb, var(--wrong) 26%, transparent);
  }
  :is(.level-1, .level-2, .level-3, .level-4) > span {
    color: var(--ml-text);
  }
  b {
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .worst {
    outline: 2px solid var(--wrong);
  }
  .active:not(:focus-visible) {
    outline: 2px solid var(--ml-control);
  }

  /* Pictures: a value's shade, an error's mark, both the larger the darker. */
  .plot {
    --cell: 12px;
    display: grid;
    grid-template-areas: '. across' 'down grid';
    grid-template-columns: max-content minmax(0, max-content);
    gap: 0 4px;
    color: var(--ml-faint);
    font-family: var(--ml-font-code);
    font-size: 0.8125em;
  }
  .plot .scroller {
    grid-area: grid;
    max-height: none;
    font-size: 1rem;
  }
  .across,
  .down {
    display: flex;
    justify-content: space-between;
  }
  .across {
    grid-area: across;
  }
  .down {
    grid-area: down;
    flex-direction: column;
    text-align: end;
  }
  .picture {
    grid-template-columns: repeat(var(--columns), var(--cell));
    grid-auto-rows: var(--cell);
    background: var(--ml-raised);
  }
  .picture [role='gridcell'],
  .mark {
    display: grid;
    place-items: center;
    border-radius: 0;
  }
  .values i {
    width: 100%;
    height: 100%;
    background: var(--ml-accent);
  }
  :is(.errors, .mark) i {
    width: var(--mark, 0);
    height: var(--mark, 0);
    background: var(--wrong);
  }
  .level-1 {
    --mark: max(2px, 100% - 9px);
  }
  .level-2 {
    --mark: max(3px, 100% - 7px);
  }
  .level-3 {
    --mark: calc(100% - 4px);
  }
  .level-4 {
    --mark: calc(100% - 2px);
  }
  .values .special i {
    background: repeating-linear-gradient(45deg, var(--ml-text) 0 2px, transparent 2px 4px);
    opacity: 1 !important;
  }
  .picture .worst,
  .picture .active {
    z-index: 1;
    outline-offset: 0;
    outline-color: var(--ml-text);
  }
  .choice {
    display: flex;
    gap: 4px;
    margin-inline-start: -8px;
  }
  .choice [aria-pressed='true'] {
    background: var(--ml-raised);
    color: var(--ml-text);
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    margin-block-start: 4px;
  }
  .mark {
    width: 12px;
    height: 12px;
    background: var(--ml-raised);
  }
  /* Two lines are kept free where a long cell needs them: nothing below moves. */
  .readout {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    min-height: 1.5em;
    margin-block-start: 4px;
  }
  .readout code {
    color: var(--ml-text);
    white-space: pre-wrap;
  }

  @container (max-width: 34rem) {
    .plot {
      --cell: min(12px, calc((100cqi - 72px) / 32));
    }
    .readout {
      min-height: 3em;
    }
  }
  @media (forced-colors: active) {
    .values i,
    .errors i,
    .mark i {
      background: CanvasText;
      forced-color-adjust: none;
    }
    :is(.numbers, .vector) :is(.level-1, .level-2, .level-3, .level-4) {
      border-inline-start: 2px solid CanvasText;
    }
    .worst {
      outline-color: Highlight;
    }
  }
`;
