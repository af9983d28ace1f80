-- Customers without an order are missing: `JOIN` drops them, `LEFT JOIN` keeps them.
-- Breaks: A customer without an order, or with unpaid orders alone, has 0 in `paid`.
SELECT c.id, c.name, COALESCE(SUM(o.amount), 0) AS paid
FROM customers AS c
JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
