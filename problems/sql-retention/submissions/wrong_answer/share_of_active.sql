-- You divide by all users who are active in that month of the calendar; the size of the cohort is asked for.
-- Breaks: `users` divided by the size of the cohort
WITH cohorts AS (
  SELECT user_id, STRFTIME('%Y-%m', MIN(day)) AS cohort
  FROM events
  GROUP BY user_id
),
active AS (
  SELECT DISTINCT
    c.cohort,
    c.user_id,
    SUBSTR(e.day, 1, 7) AS calendar,
    (CAST(SUBSTR(e.day, 1, 4) AS INTEGER) - CAST(SUBSTR(c.cohort, 1, 4) AS INTEGER)) * 12
      + CAST(SUBSTR(e.day, 6, 2) AS INTEGER) - CAST(SUBSTR(c.cohort, 6, 2) AS INTEGER) AS month
  FROM events AS e
  JOIN cohorts AS c ON c.user_id = e.user_id
)
SELECT
  a.cohort,
  a.month,
  COUNT(*) AS users,
  1.0 * COUNT(*) / (SELECT COUNT(*) FROM active AS b WHERE b.calendar = a.calendar) AS share
FROM active AS a
GROUP BY a.cohort, a.month
ORDER BY a.cohort, a.month
