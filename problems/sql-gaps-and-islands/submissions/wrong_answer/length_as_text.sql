-- Lengths are compared as texts, where 9 comes after 130: compare them as numbers.
-- Breaks: `first_day` and `last_day` of their longest streak
WITH days AS (
  SELECT DISTINCT user_id, day
  FROM practice
),
numbered AS (
  SELECT
    user_id,
    day,
    JULIANDAY(day) - ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY day) AS island
  FROM days
),
streaks AS (
  SELECT user_id, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS length
  FROM numbered
  GROUP BY user_id, island
),
placed AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY CAST(length AS TEXT) DESC, last_day DESC) AS place
  FROM streaks
)
SELECT u.id, p.first_day, p.last_day, COALESCE(p.length, 0) AS length
FROM users AS u
LEFT JOIN placed AS p ON p.user_id = u.id AND p.place = 1
