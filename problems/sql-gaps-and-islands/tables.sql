-- One row for each user.
CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

-- One row for each exercise that somebody did.
CREATE TABLE practice (
  user_id INTEGER NOT NULL,  -- of a user
  day TEXT NOT NULL  -- 'YYYY-MM-DD'
);

INSERT INTO users VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cleo');
INSERT INTO practice VALUES
  (1, '2024-02-28'),
  (1, '2024-02-29'),
  (1, '2024-02-29'),
  (1, '2024-03-01'),
  (1, '2024-03-05'),
  (2, '2024-03-01'),
  (2, '2024-03-03');
