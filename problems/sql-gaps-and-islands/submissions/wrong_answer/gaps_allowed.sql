-- A gap of one day does not end a streak in yours; days must follow each other.
-- Breaks: one after the other
WITH days AS (
  SELECT user_id, day
  FROM practice
  GROUP BY user_id, day
),
marked AS (
  SELECT
    user_id,
    day,
    LAG(day) OVER (PARTITION BY user_id ORDER BY day) < DATE(day, '-2 days') OR LAG(day) OVER (PARTITION BY user_id ORDER BY day) IS NULL AS begins
  FROM days
),
islands AS (
  SELECT user_id, day, SUM(begins) OVER (PARTITION BY user_id ORDER BY day) AS island
  FROM marked
),
streaks AS (
  SELECT user_id, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS length
  FROM islands
  GROUP BY user_id, island
)
SELECT u.id, s.first_day, s.last_day, COALESCE(s.length, 0) AS length
FROM users AS u
LEFT JOIN streaks AS s
  ON s.user_id = u.id
  AND NOT EXISTS (
    SELECT 1
    FROM streaks AS t
    WHERE t.user_id = s.user_id
      AND (t.length > s.length OR (t.length = s.length AND t.last_day > s.last_day))
  )
