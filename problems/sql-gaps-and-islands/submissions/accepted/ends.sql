WITH
begins AS (
  SELECT DISTINCT user_id, day
  FROM practice AS p
  WHERE NOT EXISTS (
    SELECT 1 FROM practice AS q WHERE q.user_id = p.user_id AND q.day = DATE(p.day, '-1 day')
  )
),
ends AS (
  SELECT DISTINCT user_id, day
  FROM practice AS p
  WHERE NOT EXISTS (
    SELECT 1 FROM practice AS q WHERE q.user_id = p.user_id AND q.day = DATE(p.day, '+1 day')
  )
),
streaks AS (
  SELECT
    b.user_id,
    b.day AS first_day,
    MIN(e.day) AS last_day,
    CAST(JULIANDAY(MIN(e.day)) - JULIANDAY(b.day) + 1 AS INTEGER) AS length
  FROM begins AS b
  JOIN ends AS e ON e.user_id = b.user_id AND e.day >= b.day
  GROUP BY b.user_id, b.day
),
placed AS (
  SELECT *, RANK() OVER (PARTITION BY user_id ORDER BY length DESC, first_day DESC) AS place
  FROM streaks
)
SELECT id, first_day, last_day, IFNULL(length, 0) AS length
FROM users
LEFT JOIN placed ON user_id = id AND place = 1
