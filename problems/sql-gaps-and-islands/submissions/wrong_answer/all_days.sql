-- You count all days on which somebody practised, from the first to the last, gaps and all.
-- Breaks: one after the other
SELECT u.id, MIN(p.day) AS first_day, MAX(p.day) AS last_day, COUNT(DISTINCT p.day) AS length
FROM users AS u
LEFT JOIN practice AS p ON p.user_id = u.id
GROUP BY u.id
