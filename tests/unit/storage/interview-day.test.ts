import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepReviewMinutes, reviewMinutes } from '../../../src/quiz/review-settings.ts';
import { INTERVIEW_KEY, interviewDay, keepInterviewDay } from '../../../src/storage/interview-day.ts';
import { WebStorage } from './web-storage.ts';

const OLD = 'ml-judge/1/review';
let storage: WebStorage;

beforeEach(() => {
  storage = new WebStorage();
  vi.stubGlobal('window', { localStorage: storage });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('never said, cleared and said are three things', () => {
  expect(interviewDay()).toBeNull();
  keepInterviewDay('2026-12-24');
  expect(interviewDay()).toBe('2026-12-24');
  keepInterviewDay('');
  expect(interviewDay()).toBe('');
  storage.setItem(INTERVIEW_KEY, 'soon');
  expect(interviewDay()).toBe('');
});

test('a day that stands where it stood before is found, and moves with the first change', () => {
  storage.setItem(OLD, JSON.stringify({ minutes: 30, interviewDay: '2026-12-24' }));
  expect([interviewDay(), reviewMinutes()]).toEqual(['2026-12-24', 30]);
  keepReviewMinutes(5);
  expect([interviewDay(), reviewMinutes()]).toEqual(['2026-12-24', 5]);
  expect(storage.getItem(OLD)).toBe('{"minutes":5}');
  keepInterviewDay('');
  expect(interviewDay()).toBe('');
});

test('what cannot be read is as usual', () => {
  for (const text of ['{"minutes":7', '{"minutes":7}', '[]', '{"interviewDay":7}', '"x"']) {
    storage.setItem(OLD, text);
    expect([interviewDay(), reviewMinutes()]).toEqual([null, 15]);
  }
});
