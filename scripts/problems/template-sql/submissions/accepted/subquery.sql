SELECT
  id,
  name,
  (SELECT COALESCE(SUM(amount), 0) FROM orders WHERE customer_id = customers.id) AS paid
FROM customers
