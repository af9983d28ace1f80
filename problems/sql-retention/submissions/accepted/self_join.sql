SELECT
  SUBSTR(f.first_day, 1, 7) AS cohort,
  (STRFTIME('%Y', e.day) - STRFTIME('%Y', f.first_day)) * 12
    + STRFTIME('%m', e.day) - STRFTIME('%m', f.first_day) AS month,
  COUNT(DISTINCT e.user_id) AS users,
  COUNT(DISTINCT e.user_id) * 1.0 / (
    SELECT COUNT(*)
    FROM (SELECT MIN(day) AS first_day FROM events GROUP BY user_id) AS g
    WHERE SUBSTR(g.first_day, 1, 7) = SUBSTR(f.first_day, 1, 7)
  ) AS share
FROM events AS e
JOIN (SELECT user_id, MIN(day) AS first_day FROM events GROUP BY user_id) AS f USING (user_id)
GROUP BY 1, 2
ORDER BY 1, 2
