import { describe, expect, test } from 'vitest';
import { newestOfEach, type Draft } from '../../../src/storage/draft.ts';
import { DraftSession } from '../../../src/storage/draft-session.ts';
import { Journal } from '../../../src/storage/journal.ts';
import { MemoryStore } from '../../../src/storage/key-value.ts';
import { WebStorage } from './web-storage.ts';

function browser() {
  return { drafts: new MemoryStore(), journal: new Journal<Draft>(new WebStorage(), 'journal') };
}

function draft(id: string, revision: number, updatedAt: string): Draft {
  return { id, problem: 'dropout', code: `${id}${revision}`, updatedAt, revision };
}

test('of every draft the newest revision counts, and the last changed comes first', () => {
  const drafts = [draft('a', 1, '2026-01-01'), draft('b', 5, '2026-01-02'), draft('a', 2, '2026-01-03')];
  expect(newestOfEach(drafts).map(({ code }) => code)).toEqual(['a2', 'b5']);
});

describe('a draft', () => {
  test('begins with the starter code and is nothing to keep until it changes', async () => {
    const places = browser();
    const session = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    expect(session.start('starter')).toBe('starter');
    await session.flush();
    expect(await places.drafts.keys()).toEqual([]);
  });

  test('is there again after the tab was closed', async () => {
    const places = browser();
    const first = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    first.start('starter');
    first.change('mine');
    await first.close();
    const second = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    expect(second.start('starter')).toBe('mine');
  });

  test('is there again after the tab was killed before anything was saved', async () => {
    const places = browser();
    const killed = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    killed.start('starter');
    killed.change('last words');
    const next = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    expect(next.start('starter')).toBe('last words');
  });

  test('belongs to its problem', async () => {
    const places = browser();
    const session = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    session.start('starter');
    session.change('mine');
    await session.flush();
    const other = await DraftSession.open('drop', { ...places, tab: new WebStorage() });
    expect(other.start('starter')).toBe('starter');
  });

  test('leaves no journal entry once it is saved', async () => {
    const places = browser();
    const session = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    session.change('mine');
    await session.flush();
    expect(places.journal.entries('dropout')).toEqual([]);
  });

  test('says so when it cannot be saved, and keeps its journal entry', async () => {
    const places = browser();
    const session = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    places.drafts.update = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const states: string[] = [];
    session.onState = (state) => states.push(state);
    session.change('mine');
    await session.flush();
    expect(states).toEqual(['saving', 'not-saved']);
    expect(places.journal.entries('dropout')[0]?.code).toBe('mine');
  });
});

describe('a draft that is set aside', () => {
  test('stays among the others, and what replaces it is a draft of its own', async () => {
    const places = browser();
    const session = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    session.start('starter');
    session.change('mine');
    session.setAside();
    session.change('theirs');
    expect(session.others.map(({ code }) => code)).toEqual(['mine']);
    await session.flush();
    const kept = await places.drafts.list<Draft>('');
    expect(kept.map(({ code }) => code).sort()).toEqual(['mine', 'theirs']);
    session.change('mine');
    expect(session.others).toEqual([]);
  });

  test('is nothing when it is the starter code', async () => {
    const places = browser();
    const session = await DraftSession.open('dropout', { ...places, tab: new WebStorage() });
    session.start('starter');
    session.setAside();
    expect(session.others).toEqual([]);
  });
});

test('two tabs on one problem never lose a character', async () => {
  const places = browser();
  const tabs = [new WebStorage(), new WebStorage()];
  const open = (index: number) => DraftSession.open('dropout', { ...places, tab: tabs[index] ?? null });
  const sessions = [await open(0), await open(1)];
  const texts = sessions.map((session) => session.start(''));
  // A linear congruential generator: the same steps in every run.
  let random = 1;
  const draw = (below: number): number => (random = (random * 48271) % 2147483647) % below;
  for (let step = 0; step < 1000; step++) {
    const tab = draw(2);
    const action = draw(12);
    if (action === 0) {
      // Killed without warning, and opened again.
      const session = await open(tab);
      expect(session.start('')).toBe(texts[tab]);
      sessions[tab] = session;
    } else if (action === 1) {
      await sessions[tab]?.flush();
    } else {
      texts[tab] += `${tab}:${step} `;
      sessions[tab]?.change(texts[tab] ?? '');
    }
  }
  const kept = newestOfEach([...(await places.drafts.list<Draft>('')), ...places.journal.entries('dropout')]);
  for (const text of texts) expect(kept.some(({ code }) => code === text)).toBe(true);
});
