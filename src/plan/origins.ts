import type { Topic } from '../core/problem.ts';
import type { Area } from '../core/study/theory.ts';

export const ORIGIN_IDS = [
  'backend',
  'data-analysis',
  'data-engineering',
  'architecture',
  'devops',
  'research',
  'university',
] as const;
export type OriginId = (typeof ORIGIN_IDS)[number];

/** Something one brings along or lacks, and why it matters in the interview. */
export interface Reason {
  what: string;
  why: string;
}

/** Where somebody comes from. */
export interface Origin {
  /** As a choice. */
  label: string;
  /** As in "often new to …". */
  people: string;
  transfers: Reason[];
  missing: Reason[];
  /** Our guess of what one knows, in logits, until it is measured: 0 is half prepared. */
  start: Record<Area, number>;
  /** Topics whose problems come first where several would do: those that are asked and likeliest to be new. */
  first: Topic[];
  /** Of the time for what is new, the share that goes into theory; the rest is for writing code. */
  theoryShare: number;
}

/** The areas in their order. */
function start(...levels: [number, number, number, number, number, number]): Record<Area, number> {
  const [statistics, data, classical, deep, transformers, production] = levels;
  return {
    'statistics and linear algebra': statistics,
    'data and features': data,
    'classical models and evaluation': classical,
    'optimisation and deep learning': deep,
    'transformers and LLMs': transformers,
    production,
  };
}

export const ORIGINS: Record<OriginId, Origin> = {
  backend: {
    label: 'Backend development',
    people: 'backend developers',
    transfers: [
      {
        what: 'Code that others can read and test',
        why: 'Coding rounds look at exactly that; many who know the models do not write it.',
      },
      {
        what: 'Latency, load and failure',
        why: 'Serving a model is a service like another. Say what is special: batches, versions, drift.',
      },
      {
        what: 'Finding the fault',
        why: 'A debugging round is your daily work, once you know what a healthy loss looks like.',
      },
    ],
    missing: [
      {
        what: 'Vectorised NumPy',
        why: 'A loop over rows is right and still marked down: shapes and broadcasting take practice.',
      },
      {
        what: 'Which number says that a model is good',
        why: 'Your tests pass or fail. A model is right on average, and which average is asked in every round.',
      },
      {
        what: 'Gradients by hand',
        why: 'Backpropagation is asked on paper; calling a library for years does not prepare for that.',
      },
    ],
    start: start(-0.4, -0.2, -0.8, -1, -0.6, 0.9),
    first: ['metrics', 'linear models', 'neural networks'],
    theoryShare: 0.45,
  },
  'data-analysis': {
    label: 'Data analysis',
    people: 'data analysts',
    transfers: [
      {
        what: 'SQL, and tables that do not add up',
        why: 'Joins, windows and duplicates are a round of their own, and it is yours.',
      },
      {
        what: 'Experiments and their traps',
        why: 'A/B tests, p-values and confounding are asked of everybody, and few answer them well.',
      },
      {
        what: 'Telling what a figure means',
        why: 'Design rounds begin with what the business wants to know.',
      },
    ],
    missing: [
      {
        what: 'Writing an algorithm without a library',
        why: 'Coding rounds want the method itself, in NumPy, with its edge cases.',
      },
      {
        what: 'Training: losses, gradients, optimisers',
        why: 'Whoever has only fitted models from outside is found out by the second question.',
      },
      {
        what: 'What happens after the notebook',
        why: 'Serving, monitoring and retraining decide about seniority in design rounds.',
      },
    ],
    start: start(0.6, 0.7, 0, -1, -0.8, -0.7),
    first: ['optimisation', 'neural networks', 'transformers and LLMs'],
    theoryShare: 0.4,
  },
  'data-engineering': {
    label: 'Data engineering',
    people: 'data engineers',
    transfers: [
      {
        what: 'Pipelines, backfills, late data',
        why: 'Features that are the same in training and serving are a favourite question.',
      },
      { what: 'SQL at scale', why: 'The SQL round is won, and the rest of the day has more calm.' },
      {
        what: 'Time in data',
        why: 'Leakage is mostly a matter of what was known when, and you think in that already.',
      },
    ],
    missing: [
      {
        what: 'What the model does with the data',
        why: 'Scaling, encoding and imbalance matter to some models and not to others: why is asked.',
      },
      {
        what: 'Choosing and judging a model',
        why: 'Thresholds, calibration and cross-validation are the middle of the theory round.',
      },
      {
        what: 'Probability in the head',
        why: 'Short puzzles about conditional chances come early and set the tone.',
      },
    ],
    start: start(-0.4, 0.8, -0.7, -1, -0.8, 0.6),
    first: ['metrics', 'trees and ensembles', 'linear models'],
    theoryShare: 0.45,
  },
  architecture: {
    label: 'Software architecture',
    people: 'architects',
    transfers: [
      {
        what: 'Designing a system aloud',
        why: 'Requirements, sizes, trade-offs: the design round has the shape you know.',
      },
      {
        what: 'Cost and risk',
        why: 'Which model is worth its latency and price is a judgement that candidates seldom offer.',
      },
      {
        what: 'Talking with all sides',
        why: 'The deep dive into a past project is about decisions, and you have made many.',
      },
    ],
    missing: [
      {
        what: 'Code under your own fingers',
        why: 'Coding rounds do not care for seniority; after years of drawings they need warming up.',
      },
      {
        what: 'Depth below the boxes',
        why: 'Interviewers open one box, attention for example, and ask until it is understood or not.',
      },
      {
        what: 'Measuring a model',
        why: 'A design without a metric, a baseline and an experiment counts as half a design.',
      },
    ],
    start: start(-0.5, 0, -0.7, -0.9, -0.4, 1),
    first: ['linear models', 'neural networks', 'transformers and LLMs'],
    theoryShare: 0.35,
  },
  devops: {
    label: 'DevOps and platforms',
    people: 'people of DevOps',
    transfers: [
      {
        what: 'Deploying, watching, rolling back',
        why: 'The life of a model after training is your subject, and design rounds end there.',
      },
      {
        what: 'Machines, memory, money',
        why: 'Why inference is slow and what a GPU waits for is easier to learn from your side.',
      },
      {
        what: 'Calm when something is down',
        why: 'A debugging round under time is still a round of debugging.',
      },
    ],
    missing: [
      {
        what: 'The models themselves',
        why: 'You have kept them running; now you are asked what is inside, from the linear one on.',
      },
      {
        what: 'Statistics',
        why: 'An alert on drift is a test with errors of two kinds: the theory below it is asked.',
      },
      {
        what: 'Daily practice in Python and NumPy',
        why: 'Scripts are not array code: the small problems are quick and build the reflex.',
      },
    ],
    start: start(-0.7, -0.6, -1, -1, -0.7, 1.1),
    first: ['data and features', 'linear models', 'metrics'],
    theoryShare: 0.5,
  },
  research: {
    label: 'Research',
    people: 'researchers',
    transfers: [
      {
        what: 'The mathematics',
        why: 'Derivations, likelihoods and gradients will hardly surprise you.',
      },
      {
        what: 'Reading and doubting results',
        why: 'Baselines, seeds and leakage are asked, and you have seen them go wrong.',
      },
      {
        what: 'A subject known to its bottom',
        why: 'The deep dive rewards it, if you can tell it to somebody from outside in three minutes.',
      },
    ],
    missing: [
      {
        what: 'Speed at plain coding',
        why: 'Twenty minutes, no framework, tests you do not see: knowing how is not yet having written it.',
      },
      {
        what: 'Production',
        why: 'Latency, monitoring, drift and cost hardly occur in papers, and always in design rounds.',
      },
      {
        what: 'SQL and messy tables',
        why: 'Benchmarks come clean. Companies ask how you got the data first.',
      },
    ],
    start: start(0.9, -0.3, 0.6, 0.8, 0.4, -0.9),
    first: ['SQL', 'debugging', 'production'],
    theoryShare: 0.25,
  },
  university: {
    label: 'New from university',
    people: 'people fresh from university',
    transfers: [
      {
        what: 'Fresh theory',
        why: 'Definitions and proofs are near; a week of recalling keeps them that way.',
      },
      { what: 'Learning fast', why: 'You have sat exams lately: little and often is a habit already.' },
      {
        what: 'Small projects from end to end',
        why: 'One that you can defend, with its numbers, is worth more than five that you list.',
      },
    ],
    missing: [
      {
        what: 'Theory put to use',
        why: 'Rounds ask what to do in a case with numbers, seldom for the definition.',
      },
      {
        what: 'Data as it comes',
        why: 'Imbalance, leakage over time and missing values decide real projects, and courses skip them.',
      },
      {
        what: 'What runs after training',
        why: 'Serving, drift and retraining are asked of beginners, too, at least in outline.',
      },
    ],
    start: start(0.5, -0.4, 0.3, 0.2, -0.2, -1),
    first: ['imbalanced data', 'SQL', 'data and features'],
    theoryShare: 0.3,
  },
};
