-- One row for each time that a model was evaluated on a task.
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  task TEXT NOT NULL,
  model TEXT NOT NULL,
  score REAL  -- higher is better; NULL: the run broke off
);

INSERT INTO runs VALUES
  (1, 'ner', 'ant', 0.91),
  (2, 'ner', 'bee', 0.88),
  (3, 'ner', 'ant', 0.85),
  (4, 'ner', 'cat', 0.88),
  (5, 'ner', 'dog', 0.80),
  (6, 'qa', 'bee', 0.64),
  (7, 'qa', 'dog', NULL);
