"""Judging odd answers to the tests of an open package, as the page would: no answer is a JE."""

import json
import random
import time
import traceback

from odd_values import OddValues
from support import outcome

from ml_judge.judge import entry as judge
from ml_judge.values.bounded import brief
from ml_judge.values.budgets import MAX_REPLY_BYTES
from ml_judge.values.codec import TooLarge, UnsupportedValue, encode
from ml_judge.values.decoder import decode

SLOW_MS = 500.0


class OddAnswers:
    """Answers one after another to the tests of a plan. `clock` answers seconds."""

    def __init__(self, seed, clock=time.perf_counter):
        self.clock = clock
        self.random = random.Random(seed)
        self.values = OddValues(seed)
        self.kind = self.got = ""
        for test in json.loads(judge.plan("5eed", "all")):
            judge.prepare(test["id"])
        self.tests = judge._plan.tests
        # Small tests are judged quickly, and are shown no less than large ones.
        self.weights = [1 / (1000 + len(test.args) + len(test.expected)) for test in self.tests]

    def next(self):
        """Judges one more answer.

        `{"kind", "test", "got", "ms", "answer", "error"}`; the last is empty unless judging raised.
        """
        test = self.random.choices(self.tests, self.weights)[0]
        reply = self.reply(test)
        again = None
        if self.random.random() < 0.1:
            told = self.kind, self.got
            again = self.reply(test)
            self.kind, self.got = told
        told = {"kind": self.kind, "test": test.name, "got": self.got, "answer": "", "error": ""}
        times = []
        try:
            # What was slow is judged once more: something else may have been done meanwhile.
            while len(times) < 2 and max(times, default=SLOW_MS) >= SLOW_MS:
                start = self.clock()
                told["answer"] = judge.check(test.id, outcome(), reply, again)
                times.append((self.clock() - start) * 1000)
        except BaseException:  # whatever it is, the page would say JE
            told["error"] = traceback.format_exc()[-1500:]
        told["ms"] = min(times, default=0.0)
        return told

    def reply(self, test):
        """What the candidate's interpreter would say of an answer, or something forged."""
        if self.random.random() < 0.1:
            return self.forged(test)
        value = self.values.like(decode(test.expected))
        self.kind = self.values.kind
        arguments = None
        if self.random.random() < 0.05:
            self.kind = "arguments"
            arguments = self.encoded(self.values.like(decode(test.args))) or b""
        self.got = ""
        try:
            raw = encode(value)
            self.got = brief(value, 80)
        except UnsupportedValue as error:
            return encode({"kind": "unsupported", "message": error.message, "path": error.path})
        except TooLarge as error:
            return encode({"kind": "too-large", "message": error.message})
        fields = {"kind": "returned", "value": raw, "arguments": arguments}
        try:
            return encode(fields, MAX_REPLY_BYTES)
        except TooLarge:
            return encode({**fields, "arguments": b""}, MAX_REPLY_BYTES)

    def encoded(self, value):
        """The bytes of a value, where it has any."""
        try:
            return encode(value)
        except (UnsupportedValue, TooLarge):
            return None

    def forged(self, test):
        """Bytes that no harness has written."""
        draw = self.random
        if draw.random() < 0.4:
            self.kind = "damaged bytes"
            value = bytearray(test.expected if draw.random() < 0.7 else test.args)
            for _ in range(draw.choice((1, 2, 10))):
                value[draw.randrange(len(value))] = draw.choice((0, 1, 255, draw.randrange(256)))
            fields = {"kind": "returned", "value": bytes(value), "arguments": None}
            return encode(fields, MAX_REPLY_BYTES)
        self.kind = "forged reply"
        fields = draw.choice(
            (
                {"kind": "returned", "value": test.expected, "arguments": b"x"},
                {"kind": "unsupported", "message": "a thing", "path": "[0]"},
                {"kind": "too-large", "message": "too many"},
                {"kind": "compile-error", "message": "no", "line": 3, "column": 2, "text": "x"},
                {
                    "kind": "raised",
                    "type": "ValueError",
                    "message": "no",
                    "trace": [{"line": 1, "text": "x", "column": 1, "function": "f"}] * 3,
                    "explicit": False,
                    "memory": False,
                    "own": True,
                    "hint": None,
                },
            )
        )
        for _ in range(draw.choice((0, 1, 2))):
            fields = self.values._inside(fields, self.values.strange)
        return self.encoded(fields) or b""
