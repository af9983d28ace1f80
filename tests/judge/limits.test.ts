import { describe, expect, test, vi } from 'vitest';
import { Deadline, OutputCapture } from '../../workers/runtime/limits.ts';

describe('Deadline', () => {
  test('says nothing before the limit, interrupts once after it', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const deadline = new Deadline();
    deadline.arm(500);
    expect([deadline[0], deadline.passed]).toEqual([0, false]);
    vi.advanceTimersByTime(501);
    expect([deadline[0], deadline[0], deadline.passed]).toEqual([2, 0, true]);
    vi.advanceTimersByTime(1001);
    expect(deadline[0]).toBe(2);
    deadline.disarm();
    vi.advanceTimersByTime(1e6);
    expect(deadline[0]).toBe(0);
    vi.useRealTimers();
  });

  test('an interruption for another reason is not a time-out', () => {
    const deadline = new Deadline();
    deadline.arm(1e6);
    deadline.interruptNow();
    expect([deadline[0], deadline.passed]).toEqual([2, false]);
  });
});

describe('OutputCapture', () => {
  const print = (capture: OutputCapture, text: string): number =>
    capture.stream.write(new TextEncoder().encode(text));

  test('keeps all of a short output', () => {
    const capture = new OutputCapture(() => {});
    capture.start(1000);
    print(capture, 'é');
    print(capture, 'ü\n');
    expect(capture.text()).toBe('éü\n');
  });

  test('keeps the start and the end of a long one', () => {
    const capture = new OutputCapture(() => {});
    capture.start(1 << 20);
    for (let line = 0; line < 20_000; line++) print(capture, `line ${line}\n`);
    expect(capture.text()).toMatch(/^line 0\nline 1\n/);
    expect(capture.text()).toMatch(/line 19998\nline 19999\n$/);
    expect(capture.text()).toMatch(/bytes left out/);
    expect(capture.text().length).toBeLessThan(70 * 1024);
  });

  test('tells of the first pieces at once, and of later ones now and then', () => {
    const told: string[] = [];
    const capture = new OutputCapture(
      () => {},
      () => told.push(capture.text()),
    );
    capture.start(1 << 20);
    for (let line = 0; line < 2000; line++) print(capture, `${line}\n`);
    expect(told[0]).toBe('0\n');
    expect(told[49]).toMatch(/\n49\n$/);
    expect(told.length).toBeLessThan(1000);
    told.length = 0;
    capture.start(1 << 20);
    print(capture, 'next');
    expect(told).toEqual(['next']);
  });

  test('says once that the limit is passed, and stays so', () => {
    const onExceeded = vi.fn();
    const capture = new OutputCapture(onExceeded);
    capture.start(10);
    for (let time = 0; time < 5; time++) print(capture, 'xxxx');
    expect(capture.exceeded).toBe(true);
    expect(onExceeded).toHaveBeenCalledTimes(1);
  });
});
