WITH numbered AS (
  SELECT
    user_id,
    12 * STRFTIME('%Y', day) + STRFTIME('%m', day) AS number,
    MIN(day) OVER (PARTITION BY user_id) AS first_day
  FROM events
),
placed AS (
  SELECT DISTINCT
    user_id,
    SUBSTR(first_day, 1, 7) AS cohort,
    number - (12 * STRFTIME('%Y', first_day) + STRFTIME('%m', first_day)) AS month
  FROM numbered
),
counted AS (
  SELECT cohort, month, COUNT(*) AS users
  FROM placed
  GROUP BY cohort, month
)
SELECT
  cohort,
  month,
  users,
  CAST(users AS REAL) / FIRST_VALUE(users) OVER (PARTITION BY cohort ORDER BY month) AS share
FROM counted
ORDER BY cohort, month
