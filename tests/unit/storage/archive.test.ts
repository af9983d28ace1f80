import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/judgement.ts';
import { AnswerLog } from '../../../src/storage/records/answer-log.ts';
import { parseArchive, type Archive } from '../../../src/storage/archive.ts';
import { ArchiveKeeper } from '../../../src/storage/archive-keeper.ts';
import { CaseStore, type OwnCase } from '../../../src/storage/records/case-store.ts';
import type { Draft } from '../../../src/storage/draft.ts';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { TellingStore } from '../../../src/storage/records/telling-store.ts';
import { NoteStore } from '../../../src/storage/records/note-store.ts';
import { SettingStore } from '../../../src/storage/setting-store.ts';
import { SittingStore } from '../../../src/storage/records/sitting-store.ts';
import { SubmissionStore } from '../../../src/storage/submission-store.ts';
import { anOutcome, aSitting } from '../screen/samples.ts';
import { newProgress, type Submission } from '../../../src/storage/submission.ts';

const AT = '2026-01-01T00:00:00.000Z';

function browser() {
  const places = {
    drafts: new MemoryStore(),
    progress: new MemoryStore(),
    submissions: new SubmissionStore(new MemoryStore()),
    journal: null,
    verdicts: null,
    answers: new AnswerLog(new MemoryStore()),
    sittings: new SittingStore(new MemoryStore()),
    cases: new CaseStore(new MemoryStore()),
    notes: new NoteStore(new MemoryStore()),
    tellings: new TellingStore(new MemoryStore()),
  };
  return { ...places, keeper: new ArchiveKeeper(places, new SettingStore(null)) };
}

function draft(id: string, code: string): Draft {
  return { id, problem: 'dropout', code, updatedAt: AT, revision: 3 };
}

function ownCase(id: string, code: string): OwnCase {
  return { id, problem: 'dropout', name: 'All dropped', code, createdAt: AT };
}

function submission(id: string): Submission {
  return { id, problem: 'dropout', sourceCode: id, testSet: 'all', submittedAt: AT, judgement: null };
}

const answer = {
  id: 'one',
  item: 'dropout/why-scale',
  version: 1,
  at: AT,
  right: true,
  share: 1,
  confidence: 'sure',
  seconds: 20,
  place: 'practice',
  misconception: null,
} as const;

function archive(part: Partial<Archive> = {}): Archive {
  return {
    format: 'ml-judge',
    version: 1,
    exportedAt: AT,
    drafts: [],
    submissions: [],
    progress: [],
    answers: [],
    sittings: [],
    cases: [],
    notes: [],
    tellings: [],
    settings: {},
    ...part,
  };
}

describe('an import', () => {
  test('adds what is new, once', async () => {
    const { keeper } = browser();
    const answers = [answer];
    const sat = { ...submission('s'), sitting: 'x1' };
    const sittings = [aSitting({ id: 'x1', outcomes: [anOutcome('dropout')] })];
    const cases = [ownCase('c', 'x = 1')];
    const notes = [{ problem: 'dropout', text: 'scale by 1 / (1 - p)', comeBack: true, updatedAt: AT }];
    const tellings = [
      {
        ...{ problem: 'dropout', toldAt: AT, count: 3, refused: [] },
        apart: [{ file: 'wrong_answer/unscaled.py', message: 'Scale it.' }],
        cases: [{ name: 'Case 1', code: 'p = 0.5' }],
      },
    ];
    const own = { answers, sittings, cases, notes, tellings };
    const file = archive({ drafts: [draft('a', 'x = 1')], submissions: [sat], ...own });
    const added = {
      drafts: 1,
      submissions: 1,
      answers: 1,
      sittings: 1,
      cases: 1,
      notes: 1,
      tellings: 1,
      settings: 0,
    };
    const nothing = {
      drafts: 0,
      submissions: 0,
      answers: 0,
      sittings: 0,
      cases: 0,
      notes: 0,
      tellings: 0,
      settings: 0,
    };
    const parsed = parseArchive(JSON.stringify(file));
    expect(parsed).toEqual({ kind: 'archive', archive: file });
    expect(await keeper.add(file)).toEqual(added);
    expect(await keeper.add(file)).toEqual(nothing);
    expect(await keeper.read()).toMatchObject({
      drafts: file.drafts,
      submissions: file.submissions,
      ...own,
    });
  });

  test('brings back with what help a submission was made, and cases of one’s own', () => {
    const help = { hintsShown: 2, learnShown: true, solutionShown: true };
    const older = { ...submission('older'), help: { hintsShown: 1, solutionShown: false } };
    const file = archive({
      submissions: [{ ...submission('s'), help }, older, submission('oldest')],
      progress: [{ ...newProgress('dropout'), firstSolve: { at: AT, help }, ownCases: 'dropout(1)' }],
    });
    const parsed = parseArchive(JSON.stringify(file));
    expect(parsed).toEqual({ kind: 'archive', archive: file });
  });

  test('keeps both texts of a draft that went on in two browsers', async () => {
    const { keeper } = browser();
    await keeper.add(archive({ drafts: [draft('a', 'here')] }));
    await keeper.add(archive({ drafts: [draft('a', 'there')] }));
    const { drafts } = await keeper.read();
    expect(drafts.map(({ code }) => code).sort()).toEqual(['here', 'there']);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
  });

  test('keeps both texts of a case that went on in two browsers', async () => {
    const { keeper, cases } = browser();
    await keeper.add(archive({ cases: [ownCase('c', 'p = 0')] }));
    await keeper.add(archive({ cases: [ownCase('c', 'p = 1'), ownCase('d', 'p = 0')] }));
    expect((await cases.list('dropout')).map(({ code }) => code).sort()).toEqual(['p = 0', 'p = 1']);
    expect(await cases.list('drop')).toEqual([]);
  });

  test('never takes progress away', async () => {
    const { keeper, progress } = browser();
    const solved = {
      ...newProgress('dropout'),
      progress: 'solved' as const,
      submissionCount: 5,
      hintsShown: 1,
    };
    await keeper.add(archive({ progress: [solved] }));
    await keeper.add(archive({ progress: [{ ...newProgress('dropout'), hintsShown: 3 }] }));
    expect(await progress.get('dropout')).toMatchObject({
      progress: 'solved',
      submissionCount: 5,
      hintsShown: 3,
    });
  });

  test('counts the submissions of both browsers, each once', async () => {
    const { keeper, progress } = browser();
    const judgement: Judgement = {
      verdict: 'WA',
      results: [],
      testCount: 3,
      durationMs: 1,
      seed: '1',
      testSet: 'all',
      problem: 'dropout',
      output: '',
      runtimeVersion: '',
      judgedAt: AT,
    };
    const tried = (...ids: string[]): Archive =>
      archive({
        submissions: ids.map((id) => ({ ...submission(id), judgement })),
        progress: [{ ...newProgress('dropout'), progress: 'attempted', submissionCount: ids.length }],
      });
    await keeper.add(tried('a', 'b', 'c'));
    await keeper.add(tried('c', 'd'));
    await keeper.add(tried('c', 'd'));
    expect(await progress.get('dropout')).toMatchObject({ submissionCount: 4 });
  });

  test('brings back what an export took, after everything was deleted', async () => {
    const { keeper } = browser();
    const cases = [ownCase('c', 'p = 0')];
    await keeper.add(archive({ drafts: [draft('a', 'x')], submissions: [submission('s')], cases }));
    const before = await keeper.read();
    await keeper.clear();
    expect(await keeper.read()).toMatchObject({ drafts: [], submissions: [], cases: [] });
    expect((await keeper.importText(JSON.stringify(before))).kind).toBe('imported');
    const { drafts, submissions } = before;
    expect(await keeper.read()).toMatchObject({ drafts, submissions, cases });
  });
});

describe('a file that cannot be imported is one sentence', () => {
  test.each([
    ['nothing', '', 'This file is not JSON: choose one that was exported here.'],
    ['other JSON', '{"cells": []}', 'This file was not exported by ml-judge: choose another one.'],
    ['null', 'null', 'This file was not exported by ml-judge: choose another one.'],
    [
      'a newer version',
      JSON.stringify({ ...archive(), version: 2 }),
      'This file comes from a newer version of ml-judge: reload the page, then import it again.',
    ],
    [
      'a damaged draft',
      JSON.stringify(archive({ drafts: [{ ...draft('a', 'x'), code: 1 as unknown as string }] })),
      'This file is damaged at drafts.0.code: nothing was imported. Export it again where it came from.',
    ],
    [
      'a key that leads elsewhere',
      JSON.stringify(archive({ drafts: [{ ...draft('a', 'x'), problem: 'dropout\nother' }] })),
      'This file is damaged at drafts.0.problem: nothing was imported. Export it again where it came from.',
    ],
  ])('%s', (_what, text, message) => {
    expect(parseArchive(text)).toEqual({ kind: 'refused', message });
  });
});
