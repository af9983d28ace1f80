-- The days between two first days of a month are divided by 30 and rounded, which goes wrong after some
-- years, as months are longer than that: count `12 * year + month`.
-- Breaks: Months are those of the calendar
WITH cohorts AS (
  SELECT user_id, STRFTIME('%Y-%m', MIN(day)) AS cohort
  FROM events
  GROUP BY user_id
),
sizes AS (
  SELECT cohort, COUNT(*) AS size
  FROM cohorts
  GROUP BY cohort
),
active AS (
  SELECT DISTINCT
    c.cohort,
    c.user_id,
    CAST(
      ROUND((JULIANDAY(DATE(e.day, 'start of month')) - JULIANDAY(c.cohort || '-01')) / 30) AS INTEGER
    ) AS month
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
