-- You count the paid orders; the sum of their amounts is asked for.
-- Breaks: the sum of the amounts of their orders that are paid.
SELECT c.id, c.name, COUNT(o.amount) AS paid
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
