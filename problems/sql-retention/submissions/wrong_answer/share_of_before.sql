-- You divide by the users of the row before; the size of the cohort stays that of month 0.
-- Breaks: the size of the cohort stays that of its month 0
WITH cohorts AS (
  SELECT user_id, STRFTIME('%Y-%m', MIN(day)) AS cohort
  FROM events
  GROUP BY user_id
),
counted AS (
  SELECT c.cohort, (CAST(SUBSTR(e.day, 1, 4) AS INTEGER) - CAST(SUBSTR(c.cohort, 1, 4) AS INTEGER)) * 12
      + CAST(SUBSTR(e.day, 6, 2) AS INTEGER) - CAST(SUBSTR(c.cohort, 6, 2) AS INTEGER) AS month, COUNT(DISTINCT c.user_id) AS users
  FROM events AS e
  JOIN cohorts AS c ON c.user_id = e.user_id
  GROUP BY 1, 2
)
SELECT
  cohort,
  month,
  users,
  1.0 * users / LAG(users, 1, users) OVER (PARTITION BY cohort ORDER BY month) AS share
FROM counted
ORDER BY cohort, month
