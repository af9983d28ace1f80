-- The size of the cohort counts different first days; users who come on one day are several.
-- Breaks: `users` divided by the size of the cohort
WITH cohorts AS (
  SELECT user_id, STRFTIME('%Y-%m', MIN(day)) AS cohort, MIN(day) AS first_day
  FROM events
  GROUP BY user_id
),
sizes AS (
  SELECT cohort, COUNT(DISTINCT first_day) AS size
  FROM cohorts
  GROUP BY cohort
),
active AS (
  SELECT DISTINCT
    c.cohort,
    c.user_id,
    (CAST(SUBSTR(e.day, 1, 4) AS INTEGER) - CAST(SUBSTR(c.cohort, 1, 4) AS INTEGER)) * 12
      + CAST(SUBSTR(e.day, 6, 2) AS INTEGER) - CAST(SUBSTR(c.cohort, 6, 2) AS INTEGER) AS month
  FROM events AS e
  JOIN cohorts AS c ON c.user_id = e.user_id
)
SELECT
  a.cohort,
  a.month,
  COUNT(*) AS users,
  1.0 * COUNT(*) / s.size AS share
FROM active AS a
JOIN sizes AS s ON s.cohort = a.cohort
GROUP BY a.cohort, a.month, s.size
ORDER BY a.cohort, a.month
