-- Customers of the same name become one: group by `id`, too.
-- Breaks: Customers of the same name stay apart.
SELECT MIN(c.id) AS id, c.name, COALESCE(SUM(o.amount), 0) AS paid
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.name
