-- `WHERE amount IS NOT NULL` drops the rows that `LEFT JOIN` added: put it into `ON`.
-- Breaks: with unpaid orders alone, has 0 in `paid`.
SELECT c.id, c.name, SUM(o.amount) AS paid
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
WHERE o.amount IS NOT NULL
GROUP BY c.id, c.name
