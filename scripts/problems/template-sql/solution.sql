SELECT
  c.id,
  c.name,
  COALESCE(SUM(o.amount), 0) AS paid
FROM customers AS c
LEFT JOIN orders AS o ON o.customer_id = c.id
GROUP BY c.id, c.name
