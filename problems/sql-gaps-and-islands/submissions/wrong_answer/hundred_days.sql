-- Your streaks end after 100 days: let the recursion go on as long as there is a next day.
-- Breaks: which cannot be made longer at either end
WITH RECURSIVE walks (user_id, first_day, last_day, length) AS (
  SELECT user_id, day, day, 1
  FROM practice AS p
  WHERE NOT EXISTS (
    SELECT 1 FROM practice AS q WHERE q.user_id = p.user_id AND q.day = DATE(p.day, '-1 day')
  )
  UNION
  SELECT w.user_id, w.first_day, p.day, w.length + 1
  FROM walks AS w
  JOIN practice AS p ON p.user_id = w.user_id AND p.day = DATE(w.last_day, '+1 day')
  WHERE w.length < 100
),
placed AS (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY length DESC, last_day DESC) AS place
  FROM walks
)
SELECT u.id, p.first_day, p.last_day, COALESCE(p.length, 0) AS length
FROM users AS u
LEFT JOIN placed AS p ON p.user_id = u.id AND p.place = 1
