/** What every interpreter has imported before a submission comes, so that none waits for it. Python. */
export const PRELOADED = [
  'import numpy, numpy.random, numpy.fft, numpy.linalg',
  'import abc, ast, bisect, collections, contextlib, copy, dataclasses, enum, functools, heapq, inspect, io',
  'import itertools, json, math, operator, random, re, sqlite3, statistics, string, time, traceback, typing',
].join('\n');
