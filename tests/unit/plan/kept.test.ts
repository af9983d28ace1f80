import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import { calendarOf } from '../../../src/plan/calendar.ts';
import { addDays, dayName, dayOf, daysBetween, isDay, weekdayOf } from '../../../src/plan/days.ts';
import { parseKept, type Kept } from '../../../src/plan/kept.ts';
import { minutesOf } from '../../../src/plan/plan.ts';
import { newPlan, revised, titleOf } from '../../../src/plan/revise.ts';
import { PLAN_KEY } from '../../../site/plan/keeper.ts';
import { SettingStore } from '../../../src/storage/setting-store.ts';
import { WebStorage } from '../storage/web-storage.ts';
import { answersTo, choices, evidence, LIBRARY } from './library.ts';

const HOME = process.env['TZ'];
const ADDRESS = 'https://judge.example/plan/';

/** The day after is the one on which clocks go forward in Berlin, at two in the night. */
const SATURDAY = '2026-03-28';

const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC'];

afterEach(() => {
  if (HOME === undefined) delete process.env['TZ'];
  else process.env['TZ'] = HOME;
});

const planOf = (startAt = '18:00') =>
  newPlan(choices({ startAt }), { library: LIBRARY, evidence: evidence(), today: SATURDAY });
const kept = (): Kept => ({ version: 2, plan: planOf(), past: [] });

test('days are counted by the calendar, whatever clocks do', () => {
  for (const zone of ZONES) {
    process.env['TZ'] = zone;
    expect([addDays(SATURDAY, 1), addDays(SATURDAY, 2)]).toEqual(['2026-03-29', '2026-03-30']);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect([weekdayOf(SATURDAY), dayName(SATURDAY, 'full')]).toEqual([5, 'Saturday 28 March']);
  }
  expect(['2026-02-29', '2026-13-01', '26-01-01', ''].filter(isDay)).toEqual([]);
  expect(isDay('2028-02-29')).toBe(true);
});

test('what was done late in the evening counts for that evening where the reader is', () => {
  const at = '2026-03-28T23:30:00.000Z';
  const [answer] = answersTo('dropout', at);
  for (const [zone, day] of [
    ['Europe/Berlin', '2026-03-29'],
    ['America/Los_Angeles', '2026-03-28'],
  ] as const) {
    process.env['TZ'] = zone;
    expect(dayOf(new Date(at))).toBe(day);
    const known = evidence({ answers: [{ ...answer!, place: 'review' }] });
    expect([...known.reviewedOn]).toEqual([day]);
  }
});

test('a plan reads back as it was kept, revised or not', () => {
  const plain = kept();
  expect(parseKept(JSON.stringify(plain))).toEqual({ kind: 'kept', kept: plain });
  const levels = { production: -1.25 };
  const later = revised(plain.plan, {
    library: LIBRARY,
    evidence: evidence({ measuredAt: '2026-03-29T10:00:00.000Z', levels }),
    today: '2026-03-30',
  });
  expect(later.changes).toHaveLength(1);
  const changed = { ...plain, plan: later };
  expect(parseKept(JSON.stringify(changed))).toEqual({ kind: 'kept', kept: changed });
  // The first version is read as it stands.
  expect(parseKept(JSON.stringify({ ...plain, version: 1 }))).toEqual({ kind: 'kept', kept: plain });
  expect(parseKept(null)).toEqual({ kind: 'none' });
});

test('what is damaged, too full or from a newer version is told, with its place', () => {
  const spoilt = (change: (one: Kept) => unknown): string => {
    const one = kept();
    return JSON.stringify(change(one) ?? one);
  };
  const cases: [string, RegExp][] = [
    ['{"version":1', /damaged and cannot be read/],
    ['null', /damaged at its beginning/],
    [spoilt((one) => ({ ...one, version: 3 })), /newer version/],
    [
      spoilt((one) => ({ ...one, plan: { ...one.plan, days: one.plan.days.slice(1) } })),
      /damaged at plan\.days/,
    ],
    [spoilt((one) => void (one.plan.choices.minutes[2] = -5)), /damaged at plan\.choices\.minutes\.2/],
    [spoilt((one) => void (one.plan.choices.interviewDay = '2026-02-30')), /plan\.choices\.interviewDay/],
    [spoilt((one) => void (one.plan.choices.startAt = '25:00')), /plan\.choices\.startAt/],
    [spoilt((one) => void (one.plan.days[0]!.free = 1)), /damaged at plan\.days\.0/],
    [
      spoilt(
        (one) => void one.plan.days[1]!.steps.push({ kind: 'theory', slug: '../x', minutes: 0, why: '' }),
      ),
      /damaged at plan\.days\.1\.steps/,
    ],
  ];
  for (const [text, message] of cases)
    expect(parseKept(text)).toEqual({ kind: 'unreadable', message: expect.stringMatching(message) });
});

test('the calendar holds each day once, at the same hour in every zone and through a change of clocks', () => {
  const texts = ZONES.map((zone) => {
    process.env['TZ'] = zone;
    // An hour that does not exist on the Sunday in Berlin.
    return calendarOf(planOf('02:30'), LIBRARY, {
      today: SATURDAY,
      now: 1_774_700_000_000,
      address: ADDRESS,
    });
  });
  expect(new Set(texts).size).toBe(1);
  const [text = ''] = texts;
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toContain('ml-judge');
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const { days } = planOf();
  expect(events.map(({ uid }) => uid)).toEqual(days.map(({ day }) => `plan-${day}@ml-judge`));
  for (const [index, event] of events.entries()) {
    const { day, steps } = days[index]!;
    expect(event.startDate.toString()).toBe(`${day}T02:30:00`);
    expect(event.startDate.zone.tzid).toBe('floating');
    expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(60 * minutesOf(steps));
    for (const step of steps) expect(event.description).toContain(titleOf(step, LIBRARY));
    expect(event.description).toContain(ADDRESS);
  }
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
});

test('a later export has the same events with a higher number, and leaves out what is over', () => {
  const first = calendarOf(planOf(), LIBRARY, { today: SATURDAY, now: 1_774_700_000_000, address: ADDRESS });
  const later = calendarOf(planOf(), LIBRARY, {
    ...{ today: addDays(SATURDAY, 2), now: 1_774_790_000_000 },
    address: ADDRESS,
  });
  const number = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
  expect(number(later)).toBeGreaterThan(number(first));
  expect([first, later].map((text) => text.match(/BEGIN:VEVENT/g)?.length)).toEqual([7, 5]);
});

test('the plan is among what is exported, imported and deleted', () => {
  const here = new WebStorage();
  here.setItem(PLAN_KEY, JSON.stringify(kept()));
  const exported = new SettingStore(here).all();
  const there = new WebStorage();
  expect(new SettingStore(there).addMissing(exported)).toBe(1);
  expect(parseKept(there.getItem(PLAN_KEY))).toEqual({ kind: 'kept', kept: kept() });
  // A plan that is here stays.
  expect(new SettingStore(there).addMissing({ plan: '{}' })).toBe(0);
  new SettingStore(there).clear();
  expect(there.getItem(PLAN_KEY)).toBeNull();
});
