import { html, nothing, type TemplateResult } from 'lit';
import { SITE_BASE } from '../../src/core/site-base.ts';
import { AREAS } from '../../src/core/study/theory.ts';
import { READINESS, type ConceptReadiness, type Readiness } from '../../src/recall/readiness.ts';

/** Every concept by area: a word for how far it is, and why. */
export function readinessView(concepts: readonly ConceptReadiness[], now: number): TemplateResult {
  const count = (readiness: Readiness): number =>
    concepts.filter((one) => one.readiness === readiness).length;
  const counts = READINESS.filter((one) => count(one) > 0).map((one) => `${count(one)} ${one}`);
  return html`<section aria-labelledby="concepts">
    <h3 id="concepts">Concepts</h3>
    <p class="words">${counts.join(' · ')}</p>
    ${AREAS.map((area) => {
      const members = concepts.filter(({ concept }) => concept.area === area);
      const held = members.filter(({ readiness }) => readiness === 'holds').length;
      return members.length === 0
        ? nothing
        : html`<details class="area-of">
            <summary>
              <span class="area">${area}</span>
              <span class="cells" aria-hidden="true"
                >${members.map(({ readiness }) => html`<i data-readiness=${slugOf(readiness)}></i>`)}</span
              >
              <span class="words">${held} of ${members.length} hold</span>
            </summary>
            <ul>
              ${members.map((one) => conceptView(one, now))}
            </ul>
          </details>`;
    })}
  </section>`;
}

function conceptView(one: ConceptReadiness, now: number): TemplateResult {
  return html`<li>
    <a href=${new URL(`theory/${one.concept.slug}/`, SITE_BASE).href}>${one.concept.title}</a>
    <span class="readiness" data-readiness=${slugOf(one.readiness)}>${one.readiness}</span>
    <span class="words">${reasonWords(one, now)}</span>
  </li>`;
}

const slugOf = (readiness: Readiness): string => readiness.replaceAll(' ', '-');

/** Why a concept stands where it does, in one or two sentences. */
export function reasonWords(
  { concept, answered, wrong, recall, dueAt, solved }: ConceptReadiness,
  now: number,
): string {
  const practised =
    concept.problems.length > 0 ? ` ${solved} of ${concept.problems.length} problems solved.` : '';
  if (recall === null) return `None of ${concept.items.length} questions answered.${practised}`;
  const last = wrong === 0 ? 'all right the last time' : `${wrong} not right the last time`;
  const memory = `Remembered now with a chance of ${Math.round(recall * 100)} %${
    dueAt === null ? '' : dueAt <= now ? ', due for review' : ''
  }.`;
  return `${answered} of ${concept.items.length} questions answered, ${last}. ${memory}${practised}`;
}
