import * as v from 'valibot';
import { AREAS, ITEM_USES } from '../core/study/theory.ts';
import { between, fields, list, matching, oneOf, text, whole } from '../problems/fields.ts';
import { SLUG_PATTERN } from '../problems/manifest.ts';

const slug = (sentence: string) => matching(sentence, SLUG_PATTERN);

const conceptSlugs = (sentence: string) =>
  v.optional(list(sentence, slug('Give a concept: the name of a folder in theory/.'), 0, 6), []);

const source = fields('Give where a formula or figure comes from: "text", and "url" where there is one.', {
  text: text('Name author, title and year, in 3 to 160 characters.', 3, 160),
  url: v.optional(
    v.pipe(
      v.string('Give an address that begins with https://.'),
      v.regex(/^https:\/\/\S+$/, 'Give an address that begins with https://.'),
      v.description('Give an address that begins with https://.'),
    ),
  ),
});

const common = {
  name: slug('Name the item: lower-case words joined by hyphens, as its .md file is named.'),
  use: oneOf('Say where it is asked: practice, assessment-a or assessment-b.', ITEM_USES),
  difficulty: between(
    'Estimate the difficulty in logits, from -3 (nearly all know it) over 0 (half do) to 3 (hardly anybody).',
    -3,
    3,
  ),
  seconds: v.optional(
    whole('Give the seconds that a prepared reader takes, a whole number from 10 to 600.', 10, 600),
    60,
  ),
  version: v.optional(whole('Count up when the question comes to mean something else.', 1, 99), 1),
  source: v.optional(source),
};

const kind = <const Kind extends string>(name: Kind, sentence: string) =>
  v.pipe(v.literal(name, sentence), v.description(sentence));

const tolerance = fields('Give rtol and atol: an answer fits when |got − answer| ≤ atol + rtol·|answer|.', {
  rtol: between('Give the relative tolerance, a number from 0 to 0.1.', 0, 0.1),
  atol: between('Give the absolute tolerance, a number from 0 to 1000.', 0, 1000),
});

const line = (sentence: string) => whole(sentence, 1, 60);
const step = whole('Give the number of a step, from 1.', 1, 12);

const KIND_FIELDS = {
  choice: { kind: kind('choice', 'One option is right.'), ...common },
  numeric: {
    kind: kind('numeric', 'A number is typed; a .py file draws and answers.'),
    ...common,
    tolerance,
    unit: v.optional(text('Name the unit that stands behind the answer, for example "ms".', 1, 20)),
  },
  order: {
    kind: kind('order', 'Steps are put in order.'),
    ...common,
    anyOrder: v.optional(
      list(
        'List groups of steps that may stand in any order among themselves, for example [[2, 3]].',
        list('Give at least two steps of a group.', step, 2, 6),
        0,
        4,
      ),
      [],
    ),
  },
  prints: { kind: kind('prints', 'What the code in the .py file prints is typed.'), ...common },
  'wrong-line': {
    kind: kind('wrong-line', 'The wrong line of the .py file is found.'),
    ...common,
    line: line('Give the wrong line of the .py file, counted from 1.'),
  },
  free: { kind: kind('free', 'An answer is written and compared with a model answer.'), ...common },
} as const;

/** One item of the list, for each kind. */
export const itemSchemas = {
  choice: fields('Give the fields of a choice item.', KIND_FIELDS.choice),
  numeric: fields('Give the fields of a numeric item.', KIND_FIELDS.numeric),
  order: fields('Give the fields of an order item.', KIND_FIELDS.order),
  prints: fields('Give the fields of a prints item.', KIND_FIELDS.prints),
  'wrong-line': fields('Give the fields of a wrong-line item.', KIND_FIELDS['wrong-line']),
  free: fields('Give the fields of a free item.', KIND_FIELDS.free),
};

const KINDS_SENTENCE = `Give "kind": one of ${Object.keys(itemSchemas).join(', ')}.`;

const itemSchema = v.pipe(
  v.variant(
    'kind',
    [
      itemSchemas.choice,
      itemSchemas.numeric,
      itemSchemas.order,
      itemSchemas.prints,
      itemSchemas['wrong-line'],
      itemSchemas.free,
    ],
    KINDS_SENTENCE,
  ),
  v.description(KINDS_SENTENCE),
);

/** `concept.json`: all of a concept that is not prose or Python. */
export const conceptSchema = fields('Write one JSON object with the fields of a concept.', {
  $schema: v.optional(text('Give the address of the JSON Schema, for editors, as text.', 1, 200)),
  title: text('Give the title as text of 3 to 80 characters on one line.', 3, 80),
  area: oneOf(`Choose an area: ${AREAS.join(', ')}.`, AREAS),
  summary: text('Give one sentence of 10 to 200 characters that says what it is about.', 10, 200),
  prerequisites: conceptSlugs('List up to six concepts to know before.'),
  confusableWith: conceptSlugs('List up to six concepts that people mix up with this one.'),
  problems: v.optional(
    list(
      'List up to six problems that practise it.',
      slug('Give a problem: the name of a folder in problems/.'),
      0,
      6,
    ),
    [],
  ),
  learn: v.optional(
    slug('Give the problem whose learn page explains more: the name of a folder in problems/.'),
  ),
  items: v.pipe(
    v.array(itemSchema, 'List the items, in the order in which they are asked.'),
    v.minLength(3, 'List at least three items.'),
    v.maxLength(24, 'List at most 24 items.'),
    v.check(
      (items) => new Set(items.map(({ name }) => name)).size === items.length,
      'Give each item a name of its own.',
    ),
    v.description('List the items, in the order in which they are asked.'),
  ),
});

export type ConceptManifest = v.InferOutput<typeof conceptSchema>;
export type ItemManifest = ConceptManifest['items'][number];
