-- One row for each customer: id, name, paid.
SELECT
