-- `LAG` looks at the day of another user where one's days begin: `PARTITION BY user_id` is missing.
-- Breaks: on each of which the user did at least one exercise
WITH days AS (
  SELECT user_id, day
  FROM practice
  GROUP BY user_id, day
),
marked AS (
  SELECT
    user_id,
    day,
    LAG(day) OVER (ORDER BY user_id, day) IS NOT DATE(day, '-1 day') AS begins
  FROM days
),
islands AS (
  SELECT user_id, day, SUM(begins) OVER (ORDER BY user_id, day) AS island
  FROM marked
),
streaks AS (
  SELECT MIN(user_id) AS user_id, MIN(day) AS first_day, MAX(day) AS last_day, COUNT(*) AS length
  FROM islands
  GROUP BY island
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
