-- You count exercises; days are asked for: `COUNT(DISTINCT day)`.
-- Breaks: count as one day.
WITH days AS (
  SELECT user_id, day
  FROM practice
),
numbered AS (
  SELECT
    user_id,
    day,
    JULIANDAY(day) - DENSE_RANK() OVER (PARTITION BY user_id ORDER BY day) AS island
  FROM days
),
streaks AS (
  SELECT user_id, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS length
  FROM numbered
  GROUP BY user_id, island
),
placed AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY length DESC, last_day DESC) AS place
  FROM streaks
)
SELECT u.id, p.first_day, p.last_day, COALESCE(p.length, 0) AS length
FROM users AS u
LEFT JOIN placed AS p ON p.user_id = u.id AND p.place = 1
