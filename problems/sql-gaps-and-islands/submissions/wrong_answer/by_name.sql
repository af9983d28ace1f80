-- Users of the same name are made one: group by `id`.
-- Breaks: Write a query for one row for each user
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
  SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY length DESC, last_day DESC) AS place
  FROM streaks
)
SELECT MIN(u.id) AS id, p.first_day, p.last_day, COALESCE(p.length, 0) AS length
FROM users AS u
LEFT JOIN placed AS p ON p.user_id = u.id AND p.place = 1
GROUP BY u.name
