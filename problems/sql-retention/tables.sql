-- One row for each thing that a user did.
CREATE TABLE events (
  user_id INTEGER NOT NULL,
  day TEXT NOT NULL,  -- 'YYYY-MM-DD'
  kind TEXT NOT NULL
);

INSERT INTO events VALUES
  (1, '2024-01-30', 'open'),
  (1, '2024-02-01', 'open'),
  (1, '2024-02-01', 'share'),
  (2, '2024-01-03', 'open'),
  (2, '2024-03-20', 'open'),
  (3, '2024-02-10', 'open');
