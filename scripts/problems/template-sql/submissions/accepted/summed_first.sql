WITH sums AS (
  SELECT customer_id, SUM(amount) AS paid
  FROM orders
  WHERE amount IS NOT NULL
  GROUP BY customer_id
)
SELECT id, name, COALESCE(paid, 0) AS paid
FROM customers
LEFT JOIN sums ON customer_id = id
