-- One row for each customer.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL  -- two customers may have the same
);

-- One row for each order.
CREATE TABLE orders (
  customer_id INTEGER NOT NULL,  -- of a customer
  amount REAL  -- in euros; NULL: not paid
);

INSERT INTO customers VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cleo');
INSERT INTO orders VALUES (1, 10.0), (1, 2.5), (2, NULL);
